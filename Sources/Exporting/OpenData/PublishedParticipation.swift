public import Funding

/// An organisation's part in a project.
public struct PublishedParticipation: Sendable {
    let project: FundedProject.ID
    /// From 1; the lead first where the source says who it is.
    let place: Int
    let participation: Participation
    let source: Source

    /// A row for each participant.
    public static func rows(of project: FundedProject) -> [PublishedParticipation] {
        zip(1..., project.participations).map {
            PublishedParticipation(project: project.id, place: $0, participation: $1, source: project.source)
        }
    }
}
