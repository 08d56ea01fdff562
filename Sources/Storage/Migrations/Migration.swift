import SQLCore

/// One numbered step of the tables' history. A step that has been released is never changed: the next one corrects it.
struct Migration: Sendable {
    /// From 1, without gaps.
    let number: Int
    let name: String
    let statements: [SQL]
    /// What only PostgreSQL has, after the others.
    var postgres: [SQL] = []
}
