"""What each command does to the files of a project: reads, follows ``flow``, writes, and reports."""
