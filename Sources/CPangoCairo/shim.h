#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <cairo/cairo.h>
#include <cairo/cairo-pdf.h>
#include <fontconfig/fontconfig.h>
/* zlib comes with cairo (through libpng). */
#include <zlib.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A file without a name, in memory only; -1 when the kernel has none to give. */
static inline int nagi_memory_file(void) { return (int)syscall(SYS_memfd_create, "font", 1u /* MFD_CLOEXEC */); }
