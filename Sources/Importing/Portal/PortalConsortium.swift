import Funding

/// "Applications must be submitted by a consortium including … at least three independent legal entities: …"
struct PortalConsortium {
    private let applicants: Int
    private let countries: Int
    private let memberStates: Int
    private let among: [AreaCode]
    /// Whether the sentence states all that is asked of those who apply together.
    private let isWhole: Bool

    /// `nil` unless the whole sentence is of a known form.
    ///
    /// - Parameter associated: the area that "Member State or Associated Country" stands for.
    init?(_ sentence: String, associated: AreaCode?) {
        guard sentence.contains("t least ") || sentence.contains("only be submitted by") else { return nil }
        if sentence.wholeMatch(of: Self.alone) != nil {
            self.init(applicants: 1, countries: 1, memberStates: 0, among: [], isWhole: true)
            return
        }
        guard let associated else { return nil }
        if let match = sentence.wholeMatch(of: Self.general), let applicants = Self.number(match.1), let states = Self.number(match.2) {
            self.init(applicants: applicants, countries: applicants, memberStates: states, among: [associated], isWhole: true)
            return
        }
        guard let least = Self.leastOfAKind(in: sentence) else { return nil }
        self.init(applicants: least.applicants, countries: least.countries, memberStates: 0, among: [associated], isWhole: false)
    }

    func stated(in sentence: String) -> CallConditions.Consortium {
        CallConditions.Consortium(
            minimumApplicants: applicants, minimumCountries: countries, minimumMemberStates: memberStates, among: among, isWhole: isWhole,
            sentence: sentence)
    }

    private init(applicants: Int, countries: Int, memberStates: Int, among: [AreaCode], isWhole: Bool) {
        self.applicants = applicants
        self.countries = countries
        self.memberStates = memberStates
        self.among = among
        self.isWhole = isWhole
    }

    /// Sentences that ask for some of a certain kind from several countries: cities, police authorities, universities.
    private static func leastOfAKind(in sentence: String) -> (applicants: Int, countries: Int)? {
        if let match = sentence.wholeMatch(of: cities), let number = number(match.1) { return (number, number) }
        if let match = sentence.wholeMatch(of: kind), let applicants = number(match.1), let countries = number(match.3) {
            return (max(applicants, countries), countries)
        }
        return nil
    }

    // Compiled once, not for each sentence. A literal's pattern never changes, and its first use compiles it atomically.
    private nonisolated(unsafe) static let alone =
        #/(?:Applications|Proposals) (?:may|must) only be submitted by one legal entity(?: \(mono-beneficiary\))?\./#
    private nonisolated(unsafe) static let general =
        #/Applications must be submitted by a consortium including participation, as beneficiaries, of at least (\w+) independent legal entities: each established in a different Member State or Associated Country; and (\w+) of which are established in a Member State\./#
        .ignoresCase()
    private nonisolated(unsafe) static let cities =
        #/(?:Entities from at|At) least (\w+) cities[^.0-9]*, each from a different Member State or Associated Country, must participate as beneficiaries\./#
    private nonisolated(unsafe) static let kind =
        #/(?:This topic|This action) requires the (?:active )?(?:involvement|participation),? as beneficiaries, of at least (\w+)(?: \(\d\))? (?<kind>[^.:0-9]+?),? from at least (\w+)(?: \(\d\))? different (?:EU )?Member States or Associated Countries(?: that are [^.:0-9]+)?\./#
        .ignoresCase()

    private static func number(_ word: Substring) -> Int? {
        if let number = Int(word) { return (1...40).contains(number) ? number : nil }
        let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.firstIndex(of: word.lowercased()).map { $0 + 1 }
    }
}
