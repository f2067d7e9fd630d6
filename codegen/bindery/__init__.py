"""bindery binds an OpenAPI description into one C++ header.

The stages are modules: load, parse, resolve, lower, render, embed.
"""

__version__ = "0.1.0"
