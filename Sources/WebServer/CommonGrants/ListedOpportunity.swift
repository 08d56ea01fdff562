import CommonGrants
import Foundation
import Funding
import JSON
import Storage

/// One call, made ready to be told of.
final class ListedOpportunity: Sendable {
    let call: Call.ID
    /// What tells this state of the call from another.
    let edition: String
    let keys: OpportunityKeys
    /// As lists have it: JSON.
    let item: [UInt8]
    let titles: FoldedTitles
    let madeAt: Date
    /// When it becomes another by itself.
    let turns: Date

    init(_ published: PublishedCall, edition: String, of material: OpportunityMaterial) {
        call = published.call.id
        self.edition = edition
        keys = OpportunityKeys(material)
        item = Opportunity(excerptOf: material).json.bytes
        titles = FoldedTitles(of: published.call)
        madeAt = material.moment
        turns = material.nextTurn
    }
}
