import Testing

/// The staff's pages. One test after the other: they share a database and its clock.
@Suite(.serialized)
struct WorkTests {}
