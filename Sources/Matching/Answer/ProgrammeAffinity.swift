import Foundation
import Funding

/// What speaks for and against a programme as the answer to an idea, each as a number, and what they come to.
///
/// The sum is log-linear: a difference of 0.7 makes a programme twice as likely as another. The weights were fitted to one half of the ideas
/// benchmark and tried on the other, both ways; few and round, since only their order of size is certain.
struct ProgrammeAffinity: Sendable {
    /// One kind of evidence.
    enum Feature: Int, Sendable, CaseIterable {
        /// How much the idea's words speak for the programme, as learned from its texts: a logarithm, mostly -1…4.
        case wording
        /// How typical the applicant is, 0…1.
        case typicalApplicant
        case refusedApplicant
        case outsidePlace
        /// It works across borders, and the idea has partners abroad, speaks of other countries, stays at home, or does not tell.
        case bordersWithPartners, bordersSpokenOf, bordersAtHome, bordersUnknown
        /// How few countries its partners come from, where all that the idea names are among them, for each country: the logarithm of how
        /// likely just these would be by chance, beside ten to choose from.
        case countriesFit
        /// The share of the countries named that its partners do not come from.
        case countriesOutside
    }

    /// By the features' numbers.
    private(set) var values = SIMD16<Double>()

    subscript(feature: Feature) -> Double {
        get { values[feature.rawValue] }
        set { values[feature.rawValue] = newValue }
    }

    /// What the evidence comes to; only differences between programmes mean something.
    var score: Double { (values * Self.weights).sum() }

    private static let weights: SIMD16<Double> = {
        var weights = SIMD16<Double>()
        for feature in Feature.allCases { weights[feature.rawValue] = weight(of: feature) }
        return weights
    }()

    static func weight(of feature: Feature) -> Double {
        switch feature {
        case .wording: 1.6
        case .typicalApplicant: 2.3
        case .refusedApplicant: -1.2
        case .outsidePlace: -2.5
        case .bordersWithPartners: 4.5
        case .bordersSpokenOf: 2.3
        case .bordersAtHome: -2.2
        // The benchmark always tells: less than for those who tell that they stay at home.
        case .bordersUnknown: -1
        case .countriesFit: 1.1
        case .countriesOutside: -4.3
        }
    }
}

extension ProgrammeAffinity {
    /// What of an idea decides how a programme's terms suit it.
    struct Applicants: Sendable {
        let kind: ApplicantKind?
        /// The seat and everything that it lies in, innermost first; the place where no seat is told, and the other way round.
        let seat: [AreaCode]
        let place: [AreaCode]
        let crossing: BorderCrossing

        init(_ analysed: AnalysedIdea) {
            let (idea, circumstances) = (analysed.idea, analysed.circumstances)
            func lineage(_ code: AreaCode?) -> [AreaCode] { code.map { circumstances.gazetteer.lineage(of: $0) } ?? [] }
            kind = idea.applicant
            seat = lineage(idea.seat ?? idea.place)
            place = lineage(idea.place ?? idea.seat)
            crossing = BorderCrossing(
                of: idea, tokens: analysed.tokens, home: circumstances.homeCountry, gazetteer: circumstances.gazetteer)
        }
    }

    /// How the programme's terms suit those who ask, beside its words.
    init(_ terms: ProgrammeTerms, for applicants: Applicants) {
        self[.typicalApplicant] = terms.typicality(of: applicants.kind)
        self[.refusedApplicant] = terms.refuses(applicants.kind) ? 1 : 0
        self[.outsidePlace] = terms.excludes(seat: applicants.seat, place: applicants.place) ? 1 : 0
        guard terms.crossesBorders else { return }
        let crossing = applicants.crossing
        switch crossing.reach {
        case .partnersAbroad: self[.bordersWithPartners] = 1
        case .spokenOf: self[.bordersSpokenOf] = 1
        case .atHome: self[.bordersAtHome] = 1
        case .unknown: self[.bordersUnknown] = 1
        }
        guard !crossing.countries.isEmpty, terms.partnerCountries.count > 1 else { return }
        // A country that the text names may be one that people come from: it counts half.
        let certainty = crossing.reach == .partnersAbroad ? 1 : 0.5
        let outside = crossing.countries.count { !terms.partnerCountries.contains($0) }
        self[.countriesOutside] = certainty * Double(outside) / Double(crossing.countries.count)
        if outside == 0 {
            let choice = Double(terms.partnerCountries.count - 1) / 10
            self[.countriesFit] = -certainty * Double(min(crossing.countries.count, 3)) * log(choice)
        }
    }
}
