/// What a call's own conditions state in a form that a program can trust, and the sentences that a person must read.
public struct CallConditions: Sendable, Hashable, Codable {
    /// How many must apply together; `nil` where the conditions do not state it in a form that can be trusted.
    public let consortium: Consortium?
    /// Where those who take part may have their seat; `nil` likewise.
    public let countries: Countries?
    /// What a program cannot trust itself to understand: at most one entry for each subject.
    public let unread: [Unread]

    /// The least that the conditions ask of those who apply together, the applicant counted.
    public struct Consortium: Sendable, Hashable, Codable {
        public let minimumApplicants: Int
        public let minimumCountries: Int
        /// How many of the countries must be EU member states.
        public let minimumMemberStates: Int
        /// Areas whose applicants count; any, where empty.
        public let among: [AreaCode]
        /// Whether this is all that is asked; otherwise the sentence also asks for a kind of applicant that only a person can judge.
        public let isWhole: Bool
        /// The sentence it was read from, in the source's words.
        public let sentence: String

        public init(
            minimumApplicants: Int, minimumCountries: Int = 1, minimumMemberStates: Int = 0, among: [AreaCode] = [], isWhole: Bool,
            sentence: String
        ) {
            self.minimumApplicants = minimumApplicants
            self.minimumCountries = minimumCountries
            self.minimumMemberStates = minimumMemberStates
            self.among = among
            self.isWhole = isWhole
            self.sentence = sentence
        }
    }

    /// The countries that those who take part must be established in.
    public struct Countries: Sendable, Hashable, Codable {
        public let areas: [AreaCode]
        /// The sentence they were read from, in the source's words.
        public let sentence: String

        public init(areas: [AreaCode], sentence: String) {
            self.areas = areas
            self.sentence = sentence
        }
    }

    /// What an unread sentence is about.
    public enum Subject: String, Sendable, Hashable, Codable, CaseIterable {
        /// Who may apply, and who may own them.
        case applicants
        case countries
        /// How many must apply together, and of what kinds.
        case consortium
        case other

        public var name: Localized {
            switch self {
            case .applicants: Localized(sv: "Vem som får söka", en: "Who may apply")
            case .countries: Localized(sv: "Vilka länder som får vara med", en: "Which countries may take part")
            case .consortium: Localized(sv: "Vilka som ska söka tillsammans", en: "Who must apply together")
            case .other: Localized(sv: "Övriga villkor", en: "Other conditions")
            }
        }
    }

    /// Sentences on one subject, in the source's words; long ones end in "…".
    public struct Unread: Sendable, Hashable, Codable {
        public let subject: Subject
        /// Never empty.
        public let sentences: [String]
        /// Whether they ask nothing by themselves: they say where conditions are described, or let in more than usual.
        public let isRemark: Bool

        public var text: String { sentences.joined(separator: " ") }

        public init(subject: Subject, sentences: [String], isRemark: Bool) {
            self.subject = subject
            self.sentences = sentences
            self.isRemark = isRemark
        }
    }

    public init(consortium: Consortium? = nil, countries: Countries? = nil, unread: [Unread] = []) {
        self.consortium = consortium
        self.countries = countries
        self.unread = unread
    }

    public var isEmpty: Bool { consortium == nil && countries == nil && unread.isEmpty }

    public func unread(on subject: Subject) -> Unread? { unread.first { $0.subject == subject } }
}
