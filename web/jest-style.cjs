// Stands in for style sheets and pictures in component tests, which look at roles and names only.
module.exports = {};
