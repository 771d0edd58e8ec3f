/** The name under which every connection of this process stands in pg_stat_activity, so that a process can tell its own from others. */
export const applicationName = `communique ${process.pid}`;
