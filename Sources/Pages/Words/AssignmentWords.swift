/// The letter that tells of a case that one has been given.
struct AssignmentWords: Sendable {
    let subject: @Sendable (_ reference: String) -> String
    let intro: @Sendable (_ giver: String) -> String
    let note: @Sendable (_ giver: String) -> String
    let end: String
}

extension AssignmentWords {
    static let swedish = AssignmentWords(
        subject: { "Du har fått ärendet \($0)" },
        intro: { "\($0) har gett dig ett ärende." },
        note: { "\($0) skriver:" },
        end: "De här breven stänger du av på sidan Mitt konto:")

    static let english = AssignmentWords(
        subject: { "You have been given the case \($0)" },
        intro: { "\($0) has given you a case." },
        note: { "\($0) writes:" },
        end: "You turn these letters off on the page My account:")
}
