// The one file of the program that holds the transport.
#include <bindery/beast_impl.hpp>
