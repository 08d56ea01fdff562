/// What somebody who works at a desk is there. One person may have several.
public enum StaffRole: String, Sendable, Hashable, Codable, CaseIterable {
    /// The international coordinator, who runs the desk.
    case coordinator
    /// An officer of a department, with cases of their own.
    case officer
    case economist
    /// Who decides, or takes cases to those who do.
    case head
    /// Who registers, keeps and disposes of documents.
    case registrar
    /// Who sees everything of the cases and changes nothing.
    case reader
}
