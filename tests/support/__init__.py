"""What tests of several contexts share: the cast, the databases, the shared folder."""
