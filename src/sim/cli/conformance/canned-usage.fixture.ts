const statsReply = {
  name: '/web',
  pids_stats: { current: 3 },
  cpu_stats: { cpu_usage: { total_usage: 2_000_000_000 }, system_cpu_usage: 8_000_000_000, online_cpus: 4 },
  precpu_stats: { cpu_usage: { total_usage: 1_500_000_000 }, system_cpu_usage: 4_000_000_000 },
  memory_stats: { usage: 5_000_000, stats: { inactive_file: 1_000_000 }, limit: 80_000_000 },
  networks: { eth0: { rx_bytes: 1234, tx_bytes: 56_789 }, eth1: { rx_bytes: 1, tx_bytes: 1 } },
  blkio_stats: {
    io_service_bytes_recursive: [
      { major: 8, minor: 0, op: 'read', value: 4096 },
      { major: 8, minor: 0, op: 'write', value: 123_456 },
    ],
  },
};

/** What the canned daemon says to `top` and `stats`; null to anything else. */
export function usageAnswer(where: string, id: string): object | null {
  if (where.endsWith('/top'))
    return {
      Titles: ['PID', 'C\u20ac', 'A LONG TITLE'],
      Processes: [
        ['1', 'sleep', 'x'],
        ['22', 'x'],
      ],
    };
  if (!where.endsWith('/stats')) return null;
  return where.includes('/old/') ? { name: '/old', id } : { ...statsReply, id };
}
