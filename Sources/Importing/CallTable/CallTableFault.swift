/// What is wrong in one cell.
struct CallTableFault: Error, Hashable {
    let column: CallTableColumn
    /// What was expected, to be read after the cell's content.
    let expected: String
}
