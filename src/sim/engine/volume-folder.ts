/** Where a volume lies on the host; its files are in `_data` there. */
export const volumeFolder = (name: string): string => `/var/lib/docker/volumes/${name}`;
