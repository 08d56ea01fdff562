public import Casework
import Funding

/// The partner profile, as somebody typed it.
public struct PartnerProfileForm: Sendable, Hashable {
    /// A text that is written in both languages.
    enum Part: String, CaseIterable {
        case about, strengths, wanted
    }

    /// An offer as typed.
    struct Offer: Sendable, Hashable {
        var titleSwedish = ""
        var titleEnglish = ""
        var textSwedish = ""
        var textEnglish = ""
        var programme = ""
        var until = ""

        var isEmpty: Bool {
            [titleSwedish, titleEnglish, textSwedish, textEnglish, programme, until].allSatisfy { $0.allSatisfy(\.isWhitespace) }
        }
    }

    /// A field of an offer.
    enum OfferField: String {
        case titleSwedish, titleEnglish, textSwedish, textEnglish, programme, until
    }

    var swedish: [Part: String] = [:]
    var english: [Part: String] = [:]
    var themes: Set<Theme> = []
    var programmes: Set<String> = []
    var email = ""
    var isPublished = false
    var offers: [Offer] = []
    /// The version that the form shows.
    public var version = 0

    /// So many offers a form takes.
    static let mostOffers = 20

    /// A form that shows what is known.
    public init(_ profile: PartnerProfile, version: Int) {
        swedish = [.about: profile.about.sv, .strengths: profile.strengths.sv, .wanted: profile.wanted.sv]
        english = [.about: profile.about.en, .strengths: profile.strengths.en, .wanted: profile.wanted.en]
        themes = Set(profile.themes)
        programmes = Set(profile.programmes.map(\.rawValue))
        (email, isPublished) = (profile.email, profile.isPublished)
        offers = profile.offers.map {
            Offer(
                titleSwedish: $0.title.sv, titleEnglish: $0.title.en, textSwedish: $0.text.sv, textEnglish: $0.text.en,
                programme: $0.programme?.rawValue ?? "", until: $0.until?.iso ?? "")
        }
        self.version = version
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        for part in Part.allCases {
            swedish[part] = text(.profile(part, .swedish))
            english[part] = text(.profile(part, .english))
        }
        themes = Set(Theme.allCases.filter { parameters[.profileTheme($0)] != nil })
        let prefix = ParameterName.programmePrefix
        programmes = Set(parameters.pairs.map(\.name).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
        email = text(.profileEmail)
        isPublished = parameters[.profilePublished] != nil
        offers = (1...Self.mostOffers).map { number in
            Offer(
                titleSwedish: text(.offer(.titleSwedish, number)), titleEnglish: text(.offer(.titleEnglish, number)),
                textSwedish: text(.offer(.textSwedish, number)), textEnglish: text(.offer(.textEnglish, number)),
                programme: text(.offer(.programme, number)), until: text(.offer(.until, number)))
        }.filter { !$0.isEmpty }
        version = Int(text(.version)) ?? 0
    }

    /// What the form says, or what of it cannot be read.
    public func profile() -> Result<PartnerProfile, NetworkProblems> {
        var reading = TypedReading()
        func text(_ part: Part) -> Localized { Localized(sv: swedish[part] ?? "", en: english[part] ?? "") }
        let offers = offers.map { offer in
            PartnerOffer(
                title: Localized(sv: offer.titleSwedish, en: offer.titleEnglish),
                text: Localized(sv: offer.textSwedish, en: offer.textEnglish),
                programme: offer.programme.isEmpty ? nil : Programme.ID(offer.programme), until: reading.day(offer.until, .offers))
        }
        guard reading.problems.isEmpty else { return .failure(NetworkProblems(reading.problems)) }
        return .success(
            PartnerProfile(
                about: text(.about), strengths: text(.strengths), wanted: text(.wanted), themes: Theme.allCases.filter(themes.contains),
                programmes: programmes.sorted().map { Programme.ID($0) }, email: email, isPublished: isPublished, offers: offers))
    }
}

extension ParameterName {
    static let profileEmail = ParameterName("adress", "address")
    static let profilePublished = ParameterName("visas", "shown")
    /// Before the id of a programme, in the name of its box.
    static let programmePrefix = "programme-"

    static func profile(_ part: PartnerProfileForm.Part, _ language: Language) -> ParameterName {
        ParameterName("\(part.rawValue)-\(language.rawValue)", "\(part.rawValue)-\(language.rawValue)")
    }

    static func profileTheme(_ theme: Theme) -> ParameterName { ParameterName("tema-\(theme.rawValue)", "theme-\(theme.rawValue)") }

    static func offer(_ field: PartnerProfileForm.OfferField, _ number: Int) -> ParameterName {
        ParameterName("erbjudande-\(field.rawValue)-\(number)", "offer-\(field.rawValue)-\(number)")
    }
}
