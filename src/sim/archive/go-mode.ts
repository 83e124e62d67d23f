/** How Go's os.FileMode says what a file is, above the bits for permissions. */
export const goTypes = { dir: 2 ** 31, symlink: 2 ** 27, device: 2 ** 26 + 2 ** 21, file: 0 } as const;

/** The bit that every device has, be it one for characters or for blocks. */
export const GO_DEVICE = 2 ** 26;
