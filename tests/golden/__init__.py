"""Golden articles, and the test that holds the package to them."""
