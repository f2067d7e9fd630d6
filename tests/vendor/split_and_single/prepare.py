"""One API split, another single, and the first one single too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored

out = Path(sys.argv[1])
cat, dog = vendored.description(out, "Cat"), vendored.description(out, "Dog")
vendored.header(cat, out / "Cat.hpp", "cat")
vendored.header(cat, out / "SingleCat.hpp", "cat", "--single")
vendored.header(dog, out / "Dog.hpp", "dog", "--single")
