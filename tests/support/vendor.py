"""A folder of files that one program is made of: each is compiled, all are linked, and the program must exit 0.

A file may say `// flags: -DX -I{out}/second` (more flags; {out} is the folder for what is made, {root} the project) and
`// must fail: sentence` (it must not compile, the first `error:` line holds the sentence, and it is not linked), or
`// link: -lx` (what the program is linked with).
If the folder has a prepare.py, it is run first with the output folder as its argument. That folder is first on the
include path, then include/; a single header is thus <single/….hpp>.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import cxx


def prepare(case: Path, out: Path) -> bool:
    """Empties the output folder and lets the case fill it."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    script = case / "prepare.py"
    if not script.exists():
        return True
    done = subprocess.run([sys.executable, str(script), str(out)], cwd=cxx.ROOT, check=False)
    if done.returncode != 0:
        print(f"{script} failed with exit code {done.returncode}")
    return done.returncode == 0


def flags_in(source: Path, out: Path) -> list[str]:
    """The flags that a file asks for itself."""
    texts = [remark["text"] for remark in cxx.remarks(source, "flags")]
    return [word.replace("{out}", str(out)).replace("{root}", str(cxx.ROOT)) for text in texts for word in shlex.split(text)]


def compiles_as_it_should(source: Path, outcome: cxx.Outcome, sentences: list[str]) -> bool:
    """Whether a file compiled, or failed with each of the sentences where it says that it must fail."""
    if not sentences:
        if not outcome.ok:
            print(f"{source} does not compile:\n{outcome.output}\n{outcome.command}")
        return outcome.ok
    first, _ = outcome.first_error()
    if not outcome.ok and all(sentence in first for sentence in sentences):
        return True
    told = "it compiles" if outcome.ok else f"the first error does not say so:\n{outcome.output[:4000]}"
    print(f"{source} must fail with `{'` and `'.join(sentences)}`, but {told}\n{outcome.command}")
    return False


def link_and_run(cxx_words: str, objects: list[Path], flags: list[str], program: Path) -> bool:
    linked = cxx.run([*shlex.split(cxx_words), *objects, "-o", program, *flags])
    if not linked.ok:
        print(f"the program does not link:\n{linked.output}\n{linked.command}")
        return False
    done = subprocess.run([str(program)], check=False)
    if done.returncode != 0:
        print(f"{program} ended with {done.returncode}")
    return done.returncode == 0


def main() -> int:
    parser = cxx.arguments("the files of a folder, linked into one program that must exit 0")
    parser.add_argument("case", type=Path)
    options = parser.parse_args()
    case, out = options.case.resolve(), options.out.resolve()

    sources = sorted(case.glob("*.cpp"))
    if not sources:
        print(f"{case} has no .cpp file")
        return 1
    if not prepare(case, out):
        return 1

    common = [f"-I{out}", *cxx.flags_of(options)]
    objects: list[Path] = []
    libraries: list[str] = []
    good = True
    for source in sources:
        sentences = [remark["text"] for remark in cxx.remarks(source, "must fail")]
        target = out / (source.name + ".o")
        outcome = cxx.compile_file(options.cxx, source, target, [*common, *flags_in(source, out)])
        good = compiles_as_it_should(source, outcome, sentences) and good
        if not sentences:
            objects.append(target)
        libraries += [word for remark in cxx.remarks(source, "link") for word in shlex.split(remark["text"])]
    if not good:
        return 1
    return 0 if not objects or link_and_run(options.cxx, objects, libraries, out / "program") else 1


if __name__ == "__main__":
    sys.exit(main())
