"""Two single headers with XML bodies whose runtimes differ."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
import vendored  # noqa: E402

out = Path(sys.argv[1])
spec = vendored.ROOT / "tests" / "golden" / "xml" / "spec.yaml"
vendored.header(spec, out / "ours.hpp", "ours", "--single")
vendored.header(spec, out / "theirs.hpp", "theirs", "--single", "--runtime", vendored.other_runtime(out))
