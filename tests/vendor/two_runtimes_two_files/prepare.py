"""Two APIs with different runtimes, for two files of one program."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored

out = Path(sys.argv[1])
vendored.header(vendored.description(out, "Cat"), out / "Cat.hpp", "cat", "--single")
vendored.header(vendored.description(out, "Dog"), out / "Dog.hpp", "dog", "--single", "--runtime", vendored.other_runtime(out))
