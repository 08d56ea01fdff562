public import Funding

extension Matcher {
    /// How one programme comes out for an idea, whether or not it is among the best answers; `nil` where there is no such programme.
    public func match(_ programme: Programme.ID, for idea: Idea, at moment: Moment) -> Match? {
        guard let outline = outline(programme), let document = outline.document else { return nil }
        let analysed = analysed(idea, at: moment)
        let profiles = programmeScoring.scores(of: analysed.terms)
        let fit =
            programmeFits(analysed, profiles: profiles.words).first { $0.outline.id == programme }
            ?? ProgrammeFit(
                outline: outline, document: document, affinity: ProgrammeAffinity(outline.terms, for: .init(analysed)), relevance: 0)
        var standing = StandingVerdicts(in: analysed.circumstances)
        let judged = judged(fit, actionScores: actionScoring.wordScores(of: analysed.terms), given: &standing, at: moment)
        return explained([judged], terms: analysed.terms, profiles: profiles, callScores: callScoring.scores(of: analysed.terms)).first
    }
}
