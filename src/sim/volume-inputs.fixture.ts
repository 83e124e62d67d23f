/** Lines about volumes and directories of the host, good and bad. */
export const volumeLines = [
  'run -v data:/data busybox true',
  'run --rm -v /data -v data:/etc:ro busybox ls /data',
  'run -d --name web -v /home/you:/home -v /tmp/new:/new busybox sleep 9',
  'create --name c1 --volumes-from web --mount dst=/x busybox true',
  'run -v data:/x -v data:/x busybox true',
  'run -v /etc/passwd:/tmp busybox true',
  'volume create data',
  'volume ls',
  'volume rm data',
  'volume prune -f',
  'volume prune',
  'volume inspect data nosuch',
  'rm -fv web',
] as const;
