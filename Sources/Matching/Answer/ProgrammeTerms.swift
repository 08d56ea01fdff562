import Funding

/// What of a programme's terms tells at once how well it suits those who ask: worked out once, looked up for every idea.
struct ProgrammeTerms: Sendable {
    /// How typical a kind of applicant is, 0…1.
    private let typicality: [ApplicantKind: Double]
    /// Kinds that every way of applying refuses.
    private let refusedKinds: Set<ApplicantKind>
    /// Where applicants are based, by each rule that says so.
    private let seats: [Territory]
    /// Where projects happen or benefit, by each rule that says so.
    private let places: [Territory]
    /// Whether it is meant for work across borders: its subject is, or some way of applying asks for partners abroad.
    let crossesBorders: Bool
    /// The countries that partners come from.
    let partnerCountries: Set<AreaCode>

    /// The countries that take part in most EU programmes: meant where a programme's rules name none.
    static let usualCountries: AreaCode = "eu_programme_countries"

    init(_ programme: Programme, gazetteer: Gazetteer) {
        let ways = programme.actions.isEmpty ? [programme.rules] : programme.actions.map { programme.rules(under: $0) }
        let partnerships = ways.map { rules in
            rules.compactMap { rule in if case .partnership(let asked) = rule.requirement { asked } else { nil } }
        }
        crossesBorders = partnerships.joined().contains { $0.minimumCountries > 1 } || programme.themes.contains(.international)
        var applied: [ApplicantKind: Double] = [:]
        for (place, kind) in programme.audience.enumerated() { applied[kind] = place < 2 ? 1 : 0.5 }
        typicality = applied
        refusedKinds = Set(ApplicantKind.allCases.filter { kind in ways.allSatisfy { Self.refuse($0, kind) } })
        var seats: [Territory] = []
        var places: [Territory] = []
        // What held for some days only says little of the programme.
        for rule in programme.rules where rule.validity.through == nil {
            switch rule.requirement {
            case .seat(let areas): seats.append(Territory(areas, gazetteer: gazetteer))
            case .activity(let areas), .benefit(let areas): places.append(Territory(areas, gazetteer: gazetteer))
            default: break
            }
        }
        self.seats = seats
        self.places = places
        partnerCountries = Self.partnerCountries(
            among: Set(partnerships.joined().flatMap(\.among)), seats: ways.joined().compactMap(\.seat), gazetteer: gazetteer)
    }

    private static func refuse(_ rules: [Rule], _ kind: ApplicantKind) -> Bool {
        rules.contains { rule in
            guard case .applicantKind(let allowed, let excluded) = rule.requirement, rule.validity.through == nil else { return false }
            return Circumstances.mayApply(kind, allowed: allowed, excluded: excluded) == .notMet
        }
    }

    /// The countries that partners are asked from, or else that applicants may be in, or else the usual ones.
    private static func partnerCountries(among: Set<AreaCode>, seats: [[AreaCode]], gazetteer: Gazetteer) -> Set<AreaCode> {
        for areas in [Array(among), seats.flatMap(\.self)] {
            let countries = Territory(areas, gazetteer: gazetteer).countries
            if countries.count > 1 { return countries }
        }
        return Territory([usualCountries], gazetteer: gazetteer).countries
    }

    /// How typical an applicant is: 1 for the two kinds that the programme is mainly for, 0.5 for the others it is for, 0 for the rest and
    /// for those whom nobody knows.
    func typicality(of kind: ApplicantKind?) -> Double { kind.flatMap { typicality[$0] } ?? 0 }

    func refuses(_ kind: ApplicantKind?) -> Bool { kind.map(refusedKinds.contains) ?? false }

    /// Whether a rule leaves out the place or seat. A lineage is the place and everything that it lies in; empty where nobody knows.
    func excludes(seat: [AreaCode], place: [AreaCode]) -> Bool {
        seats.contains { $0.excludes(seat) } || places.contains { $0.excludes(place) }
    }
}

extension Rule {
    fileprivate var seat: [AreaCode]? { if case .seat(let areas) = requirement { areas } else { nil } }
}
