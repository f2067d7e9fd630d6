// Waiting for a job of SWR Enterprise, such as the making of an instance: the service tells its state when it is asked.
#ifndef HUAWEICLOUD_WAIT_HPP
#define HUAWEICLOUD_WAIT_HPP

#include <bindery/poll.hpp>
// A header that holds several APIs may have brought it already.
#ifndef BINDERY_API_HUAWEICLOUD_SWR
#include <huaweicloud/swr.hpp>
#endif

namespace huaweicloud {

/// Whether a job will not change any more. A state that the description does not know may still go on.
inline bool has_ended(const swr::JobDetail& job) {
  return job.status == swr::JobStatus::Success || job.status == swr::JobStatus::Failed;
}

/// The outcome of the last look at a job: when it ended, when it could not be looked at, or when the time was over
/// (then `has_ended` says no). A job that failed is a value too, with its `reason`.
///
///   auto job = huaweicloud::wait_for_job(client, {.project_id = p, .job_id = id}, {.every =
///   std::chrono::seconds{10}}); if (job && job->status == swr::JobStatus::Success) …
template <class Transport, class Pace = bindery::system_pace>
auto wait_for_job(Transport&& transport, const swr::ShowInstanceJob::Params& params,
                  const bindery::poll_options& options = {}, Pace pace = {}) {
  return bindery::poll([&] { return swr::show_instance_job(transport, params); },
                       [](const auto& outcome) { return !outcome || has_ended(*outcome); }, options, pace);
}

}  // namespace huaweicloud

#endif  // HUAWEICLOUD_WAIT_HPP
