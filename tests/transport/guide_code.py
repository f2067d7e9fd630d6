"""Prints the transport that GUIDE.md shows: `guide_code.py GUIDE.md > guide_transport.hpp`."""

import re
import sys
from pathlib import Path

(block,) = re.findall(r"```cpp\n((?:(?!```).)*struct my_transport.*?)```", Path(sys.argv[1]).read_text(encoding="utf-8"), re.DOTALL)
sys.stdout.write(block)
