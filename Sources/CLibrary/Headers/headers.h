// The C library of Linux for Embedded Swift, which comes without the module of the toolchain.
#define _GNU_SOURCE 1
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Swift reads no macro of a cast or of another macro: the same as constants, of the types that the toolchain's
// own module gives them.
#undef MAP_FAILED
#undef SIG_DFL
#undef SIG_IGN
#undef S_IFDIR
#undef S_IFLNK
#undef S_IFMT
#undef S_IFREG
static void *const MAP_FAILED = (void *)-1;
static const __sighandler_t SIG_DFL = (__sighandler_t)0;
static const __sighandler_t SIG_IGN = (__sighandler_t)1;
static const mode_t S_IFDIR = __S_IFDIR;
static const mode_t S_IFLNK = __S_IFLNK;
static const mode_t S_IFMT = __S_IFMT;
static const mode_t S_IFREG = __S_IFREG;

// Swift calls no function of a variable number of parameters.
static inline int open_at(int folder, const char *path, int flags, mode_t mode) {
  return openat(folder, path, flags, mode);
}
static inline int control_file(int descriptor, int command, int value) {
  return fcntl(descriptor, command, value);
}
static inline int control_device(int descriptor, unsigned long request, void *value) {
  return ioctl(descriptor, request, value);
}
