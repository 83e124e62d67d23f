/** errno(3) values that our system calls give. */
export type Errno =
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'EEXIST'
  | 'EACCES'
  | 'ENOTEMPTY'
  | 'ELOOP'
  | 'EIO'
  | 'ENXIO'
  | 'ENOEXEC'
  | 'ESRCH'
  | 'EPERM'
  | 'EINVAL'
  | 'EROFS'
  | 'EBUSY'
  | 'ENOSPC'
  | 'ERANGE'
  | 'EAGAIN'
  | 'ENOMEM'
  | 'EADDRINUSE'
  | 'ECONNREFUSED'
  | 'ENETUNREACH'
  | 'EHOSTUNREACH'
  | 'ETIMEDOUT';

/** strerror(3) as the C library writes it. */
export const errorText: { readonly [E in Errno]: string } = {
  ENOENT: 'No such file or directory',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EEXIST: 'File exists',
  EACCES: 'Permission denied',
  ENOTEMPTY: 'Directory not empty',
  ELOOP: 'Too many levels of symbolic links',
  EIO: 'Input/output error',
  ENXIO: 'No such device or address',
  ENOEXEC: 'Exec format error',
  ESRCH: 'No such process',
  EPERM: 'Operation not permitted',
  EINVAL: 'Invalid argument',
  EROFS: 'Read-only file system',
  EBUSY: 'Device or resource busy',
  ENOSPC: 'No space left on device',
  ERANGE: 'Numerical result out of range',
  EAGAIN: 'Resource temporarily unavailable',
  ENOMEM: 'Cannot allocate memory',
  EADDRINUSE: 'Address already in use',
  ECONNREFUSED: 'Connection refused',
  ENETUNREACH: 'Network is unreachable',
  EHOSTUNREACH: 'No route to host',
  ETIMEDOUT: 'Connection timed out',
};

/** Either what was asked for or why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Errno };
