import Funding

/// Tells what an unread sentence is about, by the words it holds.
enum PortalSubject {
    static func subject(of sentence: String, in section: PortalConditionsReading.Section) -> CallConditions.Subject {
        let words = sentence.lowercased()
        return signs.first { sign in sign.words.contains { words.contains($0) } }?.subject ?? (section == .countries ? .countries : .other)
    }

    /// In the order that they are tried.
    private static let signs: [(subject: CallConditions.Subject, words: [String])] = [
        (.other, ["in the application form"]),
        (.applicants, ["controlled by", "high-risk supplier", "protection of european communication networks"]),
        (.consortium, ["consorti", "as beneficiaries", "as coordinator", "partners", "participants", "must participate", "at least"]),
        (.applicants, ["submitted by", "applicants", "host organisation", "coordinator", "beneficiaries must be", "limited to smes"]),
        (.countries, ["established in", "third countr", "associated countr", "eligible countr"]),
    ]
}
