"""One API of one description, with two runtimes, for two files of one program."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored

out = Path(sys.argv[1])
spec = vendored.description(out, "Cat")
vendored.header(spec, out / "Cat.hpp", "cat", "--single")
vendored.header(spec, out / "OtherCat.hpp", "cat", "--single", "--runtime", vendored.other_runtime(out))
