/* Lets chosen file calls fail. Loaded with LD_PRELOAD; `harness.py` says how and when.
 *
 * Counted are calls on paths under the folder given to fault_under, and on what was opened there.
 * With nothing armed every call goes through as it is.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { OPEN = 1, READ = 2, WRITE = 4, SYNC = 8, CLOSE = 16, RENAME = 32, UNLINK = 64, OTHER = 128 };
enum { FAIL_ONCE, FAIL_FROM_THEN_ON, TEAR, KILL, CUT_POWER };
#define SHUTDOWN 0x8004587d /* FS_IOC_SHUTDOWN */
#define WITHOUT_LOG 2

static char under[4096];
static size_t under_length;
static char ours[4096];
static int kinds, at, action, error, seen, hits, renames_fail, disk = -1;
static const char *hit = "";

void fault_under(const char *folder) {
    strncpy(under, folder, sizeof under - 1);
    under_length = strlen(under);
}

/* A handle of the mounted disk whose power is cut. */
void fault_disk(int handle) { disk = handle; }

/* Let every rename fail with this error, as on a share that cannot; not counted. 0: they work. */
void fault_renames(int number) { renames_fail = number; }

void fault_arm(int of_kinds, int nth, int what, int number) {
    kinds = of_kinds, at = nth, action = what, error = number, seen = hits = 0, hit = "";
}

void fault_disarm(void) { kinds = 0; }
int fault_hits(void) { return hits; }
const char *fault_hit(void) { return hit; }

static int is_ours(const char *path) {
    return under_length && path && strncmp(path, under, under_length) == 0;
}

static int is_open(int handle) {
    return handle >= 0 && handle < (int)sizeof ours && ours[handle];
}

/* Say whether a call is to fail; errno is set then. */
static int fails(int kind, const char *name, int is_ours) {
    if (!is_ours || !(kinds & kind)) return 0;
    seen++;
    if (seen < at || (seen > at && action != FAIL_FROM_THEN_ON && action != TEAR)) return 0;
    if (!hits++) hit = name;
    if (action == KILL) kill(getpid(), SIGKILL);
    if (action == CUT_POWER) {
        int flags = WITHOUT_LOG;
        ioctl(disk, SHUTDOWN, &flags);
        return 0;
    }
    errno = error;
    return 1;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int opened(int handle, int counted) {
    if (handle >= 0 && handle < (int)sizeof ours) ours[handle] = counted;
    return handle;
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (fails(OPEN, "open", is_ours(path))) return -1; \
        return opened(real(path, flags, mode), is_ours(path)); \
    }
OPENS(open)
OPENS(open64)

#define OPENS_AT(name) \
    int name(int folder, const char *path, int flags, ...) { \
        REAL(int, name, int, const char *, int, ...); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (fails(OPEN, "openat", is_ours(path))) return -1; \
        return opened(real(folder, path, flags, mode), is_ours(path)); \
    }
OPENS_AT(openat)
OPENS_AT(openat64)

/* A write that is torn, or during which the program is killed, has written half. */
#define WRITES(name, parameters, real_parameters, all, half) \
    ssize_t name parameters { \
        REAL(ssize_t, name, real_parameters); \
        if (!is_open(handle) || !(kinds & WRITE)) return real all; \
        if (seen + 1 == at && size > 1 && (action == TEAR || action == KILL)) { \
            ssize_t written = real half; \
            fails(WRITE, #name, 1); \
            return written; \
        } \
        return fails(WRITE, #name, 1) ? -1 : real all; \
    }
#define LIST(...) __VA_ARGS__
WRITES(write, (int handle, const void *data, size_t size), LIST(int, const void *, size_t),
       (handle, data, size), (handle, data, size / 2))
WRITES(pwrite, (int handle, const void *data, size_t size, off_t place),
       LIST(int, const void *, size_t, off_t), (handle, data, size, place),
       (handle, data, size / 2, place))
WRITES(pwrite64, (int handle, const void *data, size_t size, off64_t place),
       LIST(int, const void *, size_t, off64_t), (handle, data, size, place),
       (handle, data, size / 2, place))

/* Everything else fails whole. */
#define CALL(type, name, kind, counted, parameters, real_parameters, all) \
    type name parameters { \
        REAL(type, name, real_parameters); \
        return fails(kind, #name, counted) ? -1 : real all; \
    }
CALL(ssize_t, read, READ, is_open(handle), (int handle, void *data, size_t size),
     LIST(int, void *, size_t), (handle, data, size))
CALL(ssize_t, pread64, READ, is_open(handle),
     (int handle, void *data, size_t size, off64_t place), LIST(int, void *, size_t, off64_t),
     (handle, data, size, place))
CALL(int, fsync, SYNC, is_open(handle), (int handle), int, (handle))
CALL(int, fdatasync, SYNC, is_open(handle), (int handle), int, (handle))
CALL(int, ftruncate, OTHER, is_open(handle), (int handle, off_t size), LIST(int, off_t),
     (handle, size))
CALL(int, ftruncate64, OTHER, is_open(handle), (int handle, off64_t size), LIST(int, off64_t),
     (handle, size))
CALL(int, fchmod, OTHER, is_open(handle), (int handle, mode_t mode), LIST(int, mode_t),
     (handle, mode))
CALL(int, fchown, OTHER, is_open(handle), (int handle, uid_t user, gid_t group),
     LIST(int, uid_t, gid_t), (handle, user, group))
CALL(int, fsetxattr, OTHER, is_open(handle),
     (int handle, const char *name, const void *data, size_t size, int flags),
     LIST(int, const char *, const void *, size_t, int), (handle, name, data, size, flags))
CALL(int, chmod, OTHER, is_ours(path), (const char *path, mode_t mode),
     LIST(const char *, mode_t), (path, mode))
CALL(int, mkdir, OTHER, is_ours(path), (const char *path, mode_t mode),
     LIST(const char *, mode_t), (path, mode))
CALL(int, link, OTHER, is_ours(to), (const char *from, const char *to),
     LIST(const char *, const char *), (from, to))
CALL(int, unlink, UNLINK, is_ours(path), (const char *path), const char *, (path))
CALL(int, unlinkat, UNLINK, is_ours(path), (int folder, const char *path, int flags),
     LIST(int, const char *, int), (folder, path, flags))

static int no_rename(const char *path) {
    if (renames_fail && is_ours(path)) errno = renames_fail;
    return renames_fail && is_ours(path);
}

#define RENAMES(name, parameters, real_parameters, all) \
    int name parameters { \
        REAL(int, name, real_parameters); \
        if (fails(RENAME, #name, is_ours(to)) || no_rename(to)) return -1; \
        return real all; \
    }
RENAMES(rename, (const char *from, const char *to), LIST(const char *, const char *), (from, to))
RENAMES(renameat, (int here, const char *from, int there, const char *to),
        LIST(int, const char *, int, const char *), (here, from, there, to))
RENAMES(renameat2, (int here, const char *from, int there, const char *to, unsigned flags),
        LIST(int, const char *, int, const char *, unsigned), (here, from, there, to, flags))

/* A close that fails has closed all the same. */
int close(int handle) {
    REAL(int, close, int);
    int failing = fails(CLOSE, "close", is_open(handle));
    int number = errno;
    if (is_open(handle)) ours[handle] = 0;
    int closed = real(handle);
    if (failing) errno = number;
    return failing ? -1 : closed;
}
