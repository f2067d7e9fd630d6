// What the README's example uses of the API of opentelemetry-cpp, which Debian does not have: just enough to compile it.
// The names and signatures are those of its headers; nothing here does anything.
#ifndef OPENTELEMETRY_TRACE_PROVIDER_STUB_H
#define OPENTELEMETRY_TRACE_PROVIDER_STUB_H

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

namespace opentelemetry::nostd {
template <class T>
using shared_ptr = std::shared_ptr<T>;
using string_view = std::string_view;
template <class T, std::size_t N>
using span = std::span<T, N>;
}  // namespace opentelemetry::nostd

namespace opentelemetry::common {
using AttributeValue = std::variant<bool, std::int32_t, std::int64_t, std::uint32_t, double, const char*, nostd::string_view>;
}

namespace opentelemetry::trace {

enum class SpanKind { kInternal, kServer, kClient, kProducer, kConsumer };
enum class StatusCode { kUnset, kOk, kError };

struct StartSpanOptions {
  SpanKind kind = SpanKind::kInternal;
};

struct TraceId {
  void ToLowerBase16(nostd::span<char, 32>) const noexcept {}
};
struct SpanId {
  void ToLowerBase16(nostd::span<char, 16>) const noexcept {}
};

struct SpanContext {
  const TraceId& trace_id() const noexcept { return trace; }
  const SpanId& span_id() const noexcept { return own; }
  bool IsSampled() const noexcept { return true; }
  TraceId trace{};
  SpanId own{};
};

struct Span {
  void SetAttribute(nostd::string_view, const common::AttributeValue&) noexcept {}
  void SetStatus(StatusCode, nostd::string_view = "") noexcept {}
  void End() noexcept {}
  SpanContext GetContext() const noexcept { return {}; }
};

struct Tracer {
  nostd::shared_ptr<Span> StartSpan(nostd::string_view,
                                    std::initializer_list<std::pair<nostd::string_view, common::AttributeValue>>,
                                    const StartSpanOptions& = {}) noexcept {
    return std::make_shared<Span>();
  }
};
struct TracerProvider {
  nostd::shared_ptr<Tracer> GetTracer(nostd::string_view) noexcept { return std::make_shared<Tracer>(); }
};
struct Provider {
  static nostd::shared_ptr<TracerProvider> GetTracerProvider() noexcept { return std::make_shared<TracerProvider>(); }
};

}  // namespace opentelemetry::trace

#endif  // OPENTELEMETRY_TRACE_PROVIDER_STUB_H
