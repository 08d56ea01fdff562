#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers clash with those of Swift's own Foundation. Nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
