import SQLCore

/// One numbered step of the tables' history. A step that has been released is never changed: the next one corrects it.
struct Migration: Sendable {
    /// From 1, without gaps.
    let number: Int
    let name: String
    /// The oldest program, by the number of the newest migration it knows, that may go on with the tables as they are after this step.
    let compatibleFrom: Int
    let statements: [SQL]
    /// What only PostgreSQL has, after the others.
    let postgres: [SQL]

    /// - Parameter compatibleFrom: `nil` says that programs without this step cannot go on; what they can do stands in docs/nodes.md.
    init(number: Int, name: String, compatibleFrom: Int? = nil, statements: [SQL], postgres: [SQL] = []) {
        self.number = number
        self.name = name
        self.compatibleFrom = compatibleFrom ?? number
        self.statements = statements
        self.postgres = postgres
    }
}
