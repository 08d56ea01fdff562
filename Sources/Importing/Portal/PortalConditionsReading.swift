import Funding

/// What has been read of a topic's conditions so far, sentence by sentence.
struct PortalConditionsReading {
    enum Section {
        case countries, others
    }

    /// The area that "Associated Countries" stands for; `nil` where that is not known.
    let associated: AreaCode?
    private var consortium: CallConditions.Consortium?
    private var countries: CallConditions.Countries?
    private var substance: [CallConditions.Subject: [String]] = [:]
    private var references: [CallConditions.Subject: [String]] = [:]
    /// Sentences that let in more countries than usual.
    private var widenings: [String] = []

    /// More sentences than this on a subject, and more letters in a sentence, are left to the call's own page.
    private static let mostSentences = 3
    private static let longestSentence = 400

    init(associated: AreaCode?) {
        self.associated = associated
    }

    mutating func read(_ sentence: String, in section: Section) {
        let sentence = Self.withoutLead(sentence)
        guard !sentence.isEmpty, !Self.asksNothing(sentence) else { return }
        if Self.pointsElsewhere(sentence) {
            references[section == .countries ? .countries : .consortium, default: []].append(sentence)
        } else if Self.widens(sentence) {
            widenings.append(sentence)
        } else if let found = PortalCountries(sentence, associated: associated), countries == nil {
            countries = CallConditions.Countries(areas: found.areas, sentence: Self.shortened(sentence))
        } else if let found = PortalConsortium(sentence, associated: associated), consortium == nil {
            consortium = found.stated(in: Self.shortened(sentence))
        } else {
            leave(sentence, about: PortalSubject.subject(of: sentence, in: section))
        }
    }

    /// Keeps a sentence that says where all conditions are described.
    mutating func point(with sentence: String) {
        references[.other, default: []].append(sentence)
    }

    /// Leaves a sentence to a person.
    private mutating func leave(_ sentence: String, about subject: CallConditions.Subject) {
        guard substance[subject]?.contains(sentence) != true else { return }
        substance[subject, default: []].append(sentence)
    }

    var conditions: CallConditions {
        CallConditions(consortium: consortium, countries: countries, unread: CallConditions.Subject.allCases.compactMap(unread))
    }

    /// Where there is something to read on a subject, that the rest is described elsewhere is not worth a line.
    private func unread(on subject: CallConditions.Subject) -> CallConditions.Unread? {
        if let sentences = substance[subject] {
            let more = subject == .countries ? widenings : []
            return CallConditions.Unread(subject: subject, sentences: Self.shortened(sentences + more), isRemark: false)
        }
        if subject == .countries, !widenings.isEmpty {
            return CallConditions.Unread(subject: subject, sentences: Self.shortened(widenings), isRemark: true)
        }
        let isStated = subject == .countries && countries != nil || subject == .consortium && consortium?.isWhole == true
        guard !isStated, let sentences = references[subject] else { return nil }
        return CallConditions.Unread(subject: subject, sentences: Self.shortened(sentences), isRemark: true)
    }

    private static func shortened(_ sentences: [String]) -> [String] {
        let shown = sentences.prefix(mostSentences).map(shortened)
        return sentences.count > mostSentences ? shown + ["…"] : shown
    }

    private static func shortened(_ sentence: String) -> String {
        guard sentence.count > longestSentence else { return sentence }
        let words = sentence.prefix(longestSentence)
        return (words.lastIndex(of: " ").map { words[..<$0] } ?? words) + " …"
    }
}

extension PortalConditionsReading {
    /// "Described in section 6 of the call document." and nothing else.
    static func pointsElsewhere(_ sentence: String) -> Bool {
        guard ["escribed", "ound", "call"].contains(where: { sentence.contains($0) }) else { return false }
        return sentence.wholeMatch(of: pointer) != nil && sentence.firstMatch(of: demand) == nil
    }

    // Compiled once, not for each sentence. A literal's pattern never changes, and its first use compiles it atomically.
    private nonisolated(unsafe) static let pointer =
        #/(?:[A-Z][A-Za-z ]{0,40}(?:conditions|countries)(?: specific to [A-Za-z ]{3,12})? )?(?:as |are |can be |see details )?(?:described|found|in the call)\b.*/#
        .ignoresCase()
    private nonisolated(unsafe) static let demand = #/\b(?:must|except|exceptions|only|following|at least)\b/#
    private nonisolated(unsafe) static let lead =
        #/^The following (?:additional |specific )?eligibility (?:criteria|conditions) apply: ?/#

    /// "… any legal entity established in … is eligible to receive Union funding."
    private static func widens(_ sentence: String) -> Bool {
        let signs = [
            "exceptionally eligible", "exceptionally participate", "may be eligible to participate", "eligible to receive Union funding",
        ]
        return signs.contains { sentence.contains($0) } && !sentence.contains("controlled by")
    }

    /// Sentences that ask nothing of an applicant, or only repeat what stands beside them.
    private static func asksNothing(_ sentence: String) -> Bool {
        let beginnings = [
            "n/a", "A number of non-EU/non-Associated Countries", "See the information in the Horizon Europe Programme Guide",
            "See definition of the multi-actor approach", "The Joint Research Centre (JRC) may participate",
            "The JRC will not participate", "Proposals including entities established in countries outside the scope",
            "Proposals including legal entities which are not established in",
        ]
        return beginnings.contains { sentence.hasPrefix($0) }
    }

    /// "The following additional eligibility criteria apply: …" without that lead.
    private static func withoutLead(_ sentence: String) -> String {
        guard sentence.hasPrefix("The following") else { return sentence }
        return sentence.replacing(lead, with: "")
    }
}
