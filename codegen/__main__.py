"""`python3 codegen …` from a checkout; an installed generator has the command `bindery`."""

import sys

from bindery.cli import main

sys.exit(main())
