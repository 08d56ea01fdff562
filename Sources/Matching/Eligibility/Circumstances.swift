import Funding

/// What a rule is judged against: the idea, the places that words stand for, and the day.
struct Circumstances: Sendable {
    let idea: Idea
    let gazetteer: Gazetteer
    let day: Day
    /// For amounts in another currency; without one they are not compared.
    var exchangeRate: ExchangeRate?

    /// The applicant's country, where the seat or place tells it.
    var homeCountry: AreaCode? {
        (idea.seat ?? idea.place).flatMap { gazetteer.country(of: $0) }
    }

    /// Whether a place lies in one of the areas.
    func contains(_ areas: [AreaCode], _ place: AreaCode) -> Verdict {
        areas.map { gazetteer.contains($0, place) }.reduce(.notMet) { $0.or($1) }
    }

    /// Whether a kind of applicant may apply, where some kinds are allowed (any, where that is empty) and some excluded.
    static func mayApply(_ kind: ApplicantKind, allowed: [ApplicantKind], excluded: [ApplicantKind]) -> Verdict {
        if excluded.contains(kind) { return .notMet }
        if allowed.isEmpty || allowed.contains(kind) { return .met }
        // A farmer runs a business, and what a source calls "organisations" may hold the one who is none of the others.
        if kind == .farmer, allowed.contains(.company) { return .met }
        return kind == .other ? .unknown : .notMet
    }

    func name(of code: AreaCode) -> Localized {
        gazetteer.area(code)?.name ?? Localized(same: code.rawValue)
    }
}
