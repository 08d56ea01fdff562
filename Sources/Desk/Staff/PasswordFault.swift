import Foundation

/// Why a password is not taken.
public enum PasswordFault: Error, Sendable, Hashable {
    /// Shorter than `least` characters.
    case tooShort(least: Int)
    /// Longer than `most` characters.
    case tooLong(most: Int)
    /// One of those that are tried first.
    case common
    /// Little more than the name of the desk, of the person or of the service.
    case guessable
}

/// What a password must be: long, and nothing that others try first. Nothing else is asked for, after NIST SP 800-63B.
struct PasswordRule: Sendable {
    static let least = 12
    static let most = 256
    /// Where a name is left out, so many characters must remain.
    private static let leastBesidesName = 8

    /// Names that others would try: of the desk, the person, their address.
    let names: [String]

    func fault(of password: String) -> PasswordFault? {
        if password.count < Self.least { return .tooShort(least: Self.least) }
        if password.count > Self.most { return .tooLong(most: Self.most) }
        if Self.isCommon(password) { return .common }
        return isGuessable(password) ? .guessable : nil
    }

    private static func isCommon(_ password: String) -> Bool {
        let folded = password.lowercased()
        guard Set(folded).count >= 5 else { return true }
        if runs.contains(where: { folded.isPiece(of: $0) }) { return true }
        let core = String(folded.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        return words.contains { word in core.isRepetition(of: word) || String(core.map { disguises[$0] ?? $0 }).isRepetition(of: word) }
    }

    private func isGuessable(_ password: String) -> Bool {
        var rest = password.lowercased()
        let words = names.flatMap { $0.lowercased().split { !$0.isLetter } }.map { String($0) } + ["utblick"]
        // The longest first: others may be parts of it.
        let sorted = Set(words).sorted { ($1.count, $1) < ($0.count, $0) }
        for word in sorted where word.count >= 3 { rest = rest.replacing(word, with: "") }
        return rest.count < Self.leastBesidesName && rest.count < password.count
    }

    /// What fingers do by themselves.
    private static let runs = [
        "01234567890123456789", "98765432109876543210", "qwertyuiopåasdfghjklöäzxcvbnm", "qwertyuiopasdfghjklzxcvbnm",
        "abcdefghijklmnopqrstuvwxyzåäö", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujm", "1qaz2wsx3edc4rfv5tgb",
    ]

    /// What is left of the commonest when digits and signs around them are taken away.
    private static let words = [
        "password", "passw", "lösenord", "losenord", "qwerty", "qwertyuiop", "asdfghjkl", "welcome", "välkommen", "valkommen", "admin",
        "administrator", "letmein", "iloveyou", "jagälskardig", "hejsan", "hejhej", "sommar", "vinter", "våren", "hösten", "summer",
        "winter", "spring", "autumn", "january", "februari", "changeme", "secret", "hemligt", "hemlig", "kommun", "kommunen", "sverige",
        "sweden", "monday", "måndag", "test", "testtest", "abc", "master", "dragon", "football", "fotboll", "princess", "sunshine",
    ]

    private static let disguises: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    ]
}

extension String {
    /// Whether it is a part of a run, from wherever it begins, however often that is gone through.
    fileprivate func isPiece(of run: String) -> Bool {
        String(repeating: run, count: count / run.count + 2).contains(self)
    }

    /// Whether it is nothing but a word, once or several times.
    fileprivate func isRepetition(of word: String) -> Bool {
        !isEmpty && count % word.count == 0 && self == String(repeating: word, count: count / word.count)
    }
}
