"""Two APIs, each a single header with the same runtime."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored

out = Path(sys.argv[1])
for title in ("Cat", "Dog"):
    vendored.header(vendored.description(out, title), out / f"{title}.hpp", title.lower(), "--single")
