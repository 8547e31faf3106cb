// Sets the colour scheme before the first paint, so that a dark reader never sees a white flash.
(function () {
  var choice = 'auto';
  try {
    choice = window.localStorage.getItem('stagekeur-colours') || 'auto';
  } catch {
    // Storage is closed to us: follow the system.
  }
  var dark =
    choice === 'dark' ||
    (choice !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
