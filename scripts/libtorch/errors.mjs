/** What stopped us and what the user can do about it, as one sentence. */
export class LibtorchError extends Error {
  /** @override */
  name = 'LibtorchError';

  /**
   * @param {string} problem what is wrong, without a full stop
   * @param {string} remedy what to do, without a full stop
   * @param {unknown} [cause]
   */
  constructor(problem, remedy, cause) {
    super(`${problem}: ${remedy}.`, { cause });
  }
}

/** A download that doesn't match its pinned digest: what is on disk of it must go. */
export class IntegrityError extends LibtorchError {
  /** @override */
  name = 'IntegrityError';
}

export const USE_ANOTHER = 'set LIBTORCH to an unpacked libtorch of the right version';

/**
 * Turns an error of the file system into a sentence; any other error is returned as it is.
 *
 * @param {unknown} error
 * @param {string} folder where we were writing
 * @returns {unknown}
 */
export function explainDisk(error, folder) {
  const { code, syscall } = /** @type {NodeJS.ErrnoException} */ (error);
  // Node's recursive mkdir says ENOENT on a read-only disk.
  switch (code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new LibtorchError(
        `The disk that holds ${folder} is full`,
        'free some space and run this again (it continues where it stopped), or set XDG_CACHE_HOME to a folder on another disk',
        error,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LibtorchError(
        `${folder} can't be written`,
        'give yourself the permission, or set XDG_CACHE_HOME to a folder of your own',
        error,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new LibtorchError(
        `${folder} can't be made because a file is in its place`,
        'remove that file, or set XDG_CACHE_HOME to another folder',
        error,
      );
    default:
      return error;
  }
}
