// Loaded into each child before its own code: when the script that started it is gone, however it
// went, the child asks itself to stop as if it had been told to.
if (process.channel !== undefined && process.channel !== null) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
