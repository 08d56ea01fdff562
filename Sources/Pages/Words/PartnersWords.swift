/// The staff's pages of networks, partner requests and the partner profile.
struct PartnersWords: Sendable {
    let navigation: String
    let networks: String
    let requests: String
    let profile: String
    let networksLead: String
    let noNetworks: String
    let newNetwork: String
    let newNetworkHint: String
    let addNetwork: String
    let name: String
    let purpose: String
    let web: String
    let membership: String
    let memberSince: String
    let memberUntil: String
    let memberUntilHint: String
    let nextMeeting: String
    let noneYet: String
    /// Near days of networks, on the desk's first page.
    let daysSoon: String
    let meeting: String
    let membershipEnds: String
    /// So many days ahead; 0 is today.
    let ahead: @Sendable (Int) -> String
    /// Requests that nobody has answered, on the desk's first page.
    let waiting: String
    let publicPage: String
    let noBenefits: String
    let ours: String
    let oursHint: String
    let save: String
    let webWrong: String
    let endBeforeStart: String
    let overtakenTitle: String
    let overtakenText: String
    let requestsLead: String
    let noRequests: String
    let noneFound: String
    let noneOfCase: String
    let newRequest: String
    let allStates: String
    let bothDirections: String
    let state: String
    let direction: String
    let day: String
    let organisation: String
    let organisationName: String
    let country: String
    let countryHint: String
    let organisationNumber: String
    let organisationNumberHint: String
    let vatNumber: String
    let pic: String
    let picHint: String
    let contact: String
    let contactHint: String
    let contactName: String
    let contactEmail: String
    let keptUntil: String
    let programme: String
    let call: String
    let text: String
    let caseReference: String
    let `case`: String
    let caseHint: String
    let files: String
    let details: String
    let history: String
    let newState: String
    let setState: String
    let note: String
    let noteHint: String
    let profileLead: String
    let publicProfile: String
    let publicProfileEmpty: String
    let themes: String
    let programmes: String
    let address: String
    let addressHint: String
    let personalAddress: String
    let offers: String
    let offerHint: String
    let offerTitle: String
    let offerText: String
    let offerUntil: String
    let published: String
    let feesIn: @Sendable (Int) -> String
    let feesTotal: @Sendable (Int) -> String
    let keptWrong: @Sendable (String) -> String
    let keptHint: @Sendable (Int) -> String
    let cut: @Sendable (String) -> String
    let request: @Sendable (String) -> String
    let projectsOf: @Sendable (String) -> String
    let englishMissing: @Sendable (String) -> String
    let inEnglish: @Sendable (String) -> String
    let inSwedish: @Sendable (String) -> String
    let offer: @Sendable (Int) -> String
    let group: @Sendable (NetworkForm.Group) -> String
    let groupHint: @Sendable (NetworkForm.Group) -> String
    let cell: @Sendable (NetworkForm.Cell) -> String
    let part: @Sendable (PartnerProfileForm.Part) -> String
    /// Of the file of partner requests, in its order.
    let sheetColumns: [(name: String, meaning: String)]
}
