/// Why somebody says that a match is nothing for them. It holds nothing of who says so, and nothing of the idea as typed.
public struct MatchFeedback: Sendable, Hashable {
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// It is for another place.
        case place
        /// It is about something else.
        case subject
        /// It is over.
        case expired
        case other
    }

    /// What was matched.
    public enum Subject: Sendable, Hashable {
        case call(Call.ID)
        case programme(Programme.ID)

        /// `nil` for what is no `call:…` or `programme:…`.
        public init?(_ text: String) {
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            switch parts[0] {
            case "call": self = .call(Call.ID(String(parts[1])))
            case "programme": self = .programme(Programme.ID(String(parts[1])))
            default: return nil
            }
        }

        /// `call:…` or `programme:…`.
        public var text: String {
            switch self {
            case .call(let id): "call:\(id)"
            case .programme(let id): "programme:\(id)"
            }
        }
    }

    /// What keeps it from being taken.
    public enum Problem: Sendable, Hashable {
        case reasonMissing
        /// - Parameter limit: in characters.
        case noteTooLong(limit: Int)
        /// It holds an e-mail address, a telephone number or a personal identity number.
        case notePersonal
    }

    public let subject: Subject
    public let reason: Reason
    public let day: Day
    /// What the match is about.
    public let themes: [Theme]
    /// Who was to apply, as far as told.
    public let applicant: ApplicantKind?
    /// The county of the place that was told.
    public let county: AreaCode?
    /// What the catalogue held that day: the first digits of its digest.
    public let catalogue: String
    /// A few words, with `other` alone.
    public let note: String?

    public init(
        subject: Subject, reason: Reason, day: Day, themes: [Theme], applicant: ApplicantKind?, county: AreaCode?, catalogue: String,
        note: String?
    ) {
        self.subject = subject
        self.reason = reason
        self.day = day
        self.themes = themes
        self.applicant = applicant
        self.county = county
        self.catalogue = catalogue
        self.note = note
    }
}
