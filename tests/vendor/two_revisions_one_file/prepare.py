"""One API, generated from two revisions of its description."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored

out = Path(sys.argv[1])
vendored.header(vendored.description(out, "Cat"), out / "Cat.hpp", "cat", "--single")
vendored.header(vendored.description(out, "Cat", "int32"), out / "NewCat.hpp", "cat", "--single")
