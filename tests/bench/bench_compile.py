"""What a program pays to compile: CPU seconds of the compiler for small files that include this or that."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from bare import bare, standard_headers
from building import ROOT, Failed, generate, in_system, run, say, table, write_json

ROUNDS = 5
# A file that takes longer than this many seconds is compiled fewer times.
SLOW, SLOW_ROUNDS = 6.0, 3
MANY = 50

CALL = """#include <huaweicloud/swr.hpp>
#include <string>
#include <utility>
#include <vector>
struct response {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;
};
int main() {
  const auto transport = [](const auto&) { return response{}; };
  const auto outcome = huaweicloud::swr::show_instance_registry(
      transport, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  return outcome ? static_cast<int>(outcome->id.value_or(0)) : 1;
}
"""
BEAST_CALL = """#include <bindery/beast.hpp>
#include <huaweicloud/swr.hpp>
int main() {
  bindery::beast::client http{"https://localhost"};
  const auto outcome = huaweicloud::swr::show_instance_registry(
      http, {.project_id = "p", .instance_id = "i", .registry_id = 5});
  return outcome ? static_cast<int>(outcome->id.value_or(0)) : 1;
}
"""


@dataclass(slots=True)
class Unit:
    """A file to compile. `over` names the row that it is compared with."""

    name: str
    text: str
    level: str = "-O0"
    over: str = "the std headers of the single header"
    flags: tuple[str, ...] = ()
    seconds: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def schemas(count: int) -> dict[str, object]:
    """A description with so many models of a dozen properties, the later ones made of the earlier ones."""
    kinds: list[dict[str, object]] = [
        {"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]
    models: dict[str, object] = {}
    for i in range(count):
        properties: dict[str, object] = {f"field_{k}": kinds[(i + k) % 4] for k in range(12)}
        if i > 10:
            properties["list"] = {"type": "array", "items": {"$ref": f"#/components/schemas/Model{i - 7}"}}
        if i > 10 and i % 2:
            properties["part"] = {"$ref": f"#/components/schemas/Model{i % 10}"}
        models[f"Model{i}"] = {"type": "object", "properties": properties}
    return {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": {},
            "components": {"schemas": models}}


def reads(models: range) -> str:
    """A program that reads some of those models."""
    lines = [f"  found += bindery::read<many::Model{i}>(text).has_value();" for i in models]
    return "\n".join(["#include <many.hpp>", "int use(std::string_view text) {", "  int found = 0;", *lines,
                      "  return found;", "}", ""])


def prepare(out: Path) -> tuple[str, str]:
    """Generates the headers and returns the std headers that they include: those of SWR, and those of the models."""
    swr = generate(ROOT / "spec/huaweicloud/swr.yaml", out / "split/huaweicloud/swr.hpp", "huaweicloud::swr")
    single = generate(ROOT / "spec/huaweicloud/swr.yaml", out / "single/huaweicloud/swr.hpp", "huaweicloud::swr",
                      single=True)
    spec = write_json(out / "many.json", schemas(MANY))
    many = generate(spec, out / "split/many.hpp", "many")
    for header, name in ((swr, "bare_swr.hpp"), (many, "bare_many.hpp")):
        (out / "split" / name).write_text(bare(header.read_text(encoding="utf-8")), encoding="utf-8")
    runtime = "".join(f"#include <bindery/{name}.hpp>\n" for name in
                      ("call", "fields", "json_read", "json_write", "nlohmann", "open", "print", "required", "secret"))
    return standard_headers(single.read_text(encoding="utf-8")), runtime


def units(out: Path) -> list[Unit]:
    std, runtime = prepare(out)
    split = (f"-I{out / 'split'}", f"-I{ROOT / 'include'}")
    single = (f"-I{out / 'single'}",)
    base = "the std headers of the single header"
    rows = [
        Unit("an empty file", "\n", over=""),
        Unit(base, std, over="an empty file"),
        Unit("swr, split header, unused", "#include <huaweicloud/swr.hpp>\n", flags=split),
        Unit("swr, single header, unused", "#include <huaweicloud/swr.hpp>\n", flags=single),
        Unit("swr, single header, ShowInstanceRegistry used", CALL, over="swr, single header, unused", flags=single),
        Unit("swr, single header, unused, -O2", "#include <huaweicloud/swr.hpp>\n", "-O2", flags=single),
        Unit("swr, single header, ShowInstanceRegistry used, -O2", CALL, "-O2", over="swr, single header, unused, -O2",
             flags=single),
        Unit("the runtime alone", std + runtime, flags=split),
        Unit("the runtime + swr's bare structs", std + runtime + "#include <bare_swr.hpp>\n",
             over="the runtime alone", flags=split),
        Unit("the runtime + swr.hpp", std + runtime + "#include <huaweicloud/swr.hpp>\n",
             over="the runtime + swr's bare structs", flags=split),
        Unit("swr's bare structs alone", std + "#include <bare_swr.hpp>\n", flags=split),
        Unit(f"the runtime + {MANY} bare structs", std + runtime + "#include <bare_many.hpp>\n",
             over="the runtime alone", flags=split),
        Unit(f"the runtime + {MANY} structs, unused", std + runtime + "#include <many.hpp>\n",
             over=f"the runtime + {MANY} bare structs", flags=split),
        Unit(f"{MANY} structs, unused", "#include <many.hpp>\n", flags=split),
        Unit(f"{MANY} structs, one read", reads(range(3, 4)), over=f"{MANY} structs, unused", flags=split),
        Unit(f"{MANY} structs, all read", reads(range(MANY)), over=f"{MANY} structs, unused", flags=split),
        Unit(f"{MANY} structs, all read, -O2", reads(range(MANY)), "-O2", over="", flags=split),
        Unit("beast.hpp", "#include <bindery/beast.hpp>\n", over="an empty file", flags=split),
        Unit("beast.hpp + swr, ShowInstanceRegistry used", BEAST_CALL,
             over="swr, single header, ShowInstanceRegistry used", flags=split),
    ]
    nlohmann = in_system("nlohmann/json", "nlohmann/json.hpp", "nlohmann-json3-dev")
    if nlohmann.include:
        rows.insert(2, Unit("nlohmann/json.hpp", "#include <nlohmann/json.hpp>\n", over="an empty file"))
    else:
        say(f"nlohmann/json.hpp is left out: {nlohmann.why_not}")
    for library in (in_system("Beast", "boost/beast/http.hpp", "libboost-dev"),
                    in_system("OpenSSL", "openssl/ssl.h", "libssl-dev")):
        if not library.include:
            say(f"beast_impl.hpp is left out: {library.why_not}")
            return rows
    impl = "#include <bindery/beast_impl.hpp>\n"
    return [*rows, Unit("beast_impl.hpp", impl, over="an empty file", flags=split),
            Unit("beast_impl.hpp, -O2", impl, "-O2", over="", flags=split)]


def compile_once(unit: Unit, compiler: list[str], source: Path) -> float:
    """CPU seconds, user and system, of one compilation."""
    source.write_text(unit.text, encoding="utf-8")
    command = [*compiler, "-std=c++20", unit.level, *unit.flags, "-c", str(source), "-o", os.devnull]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"`{unit.name}` does not compile:\n{output[:3000]}")
    return used.ru_utime + used.ru_stime


def measure(rows: list[Unit], compiler: list[str], out: Path) -> None:
    """Fills in the seconds, each round in a new order."""
    for unit in rows:
        say(f"compiling: {unit.name}")
        unit.seconds.append(compile_once(unit, compiler, out / "unit.cpp"))
    dice = random.Random(1)
    for n in range(1, ROUNDS):
        order = [unit for unit in rows if n < SLOW_ROUNDS or unit.seconds[0] < SLOW]
        dice.shuffle(order)
        for unit in order:
            unit.seconds.append(compile_once(unit, compiler, out / "unit.cpp"))


def bench(compiler: list[str], out: Path) -> None:
    """Prints the table of one compiler."""
    rows = units(out)
    measure(rows, compiler, out)
    by_name = {unit.name: unit for unit in rows}
    std = by_name["the std headers of the single header"].median

    def line(unit: Unit) -> list[str]:
        cells = [unit.name, unit.level, f"{unit.median:.2f}", f"{unit.median / std:.2f}"]
        if unit.over not in by_name or unit.over == unit.name:
            return [*cells, "", "", ""]
        other = by_name[unit.over].median
        # A percentage over next to nothing tells nothing.
        percent = f"{(unit.median / other - 1) * 100:+.0f} %" if other > std / 2 else ""
        return [*cells, f"{unit.median - other:+.2f}", percent, unit.over]

    print(f"\n{' '.join(compiler)} -std=c++20; {run([*compiler, '--version']).splitlines()[0]}; "
          f"medians of {ROUNDS} interleaved runs, user and system time\n")
    print(table(["file", "", "CPU s", "× std headers", "more", "", "than"], [line(unit) for unit in rows]), flush=True)


if __name__ == "__main__":
    sys.exit("run bench.py compile")
