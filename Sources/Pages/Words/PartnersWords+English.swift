extension PartnersWords {
    static let english = PartnersWords(
        navigation: "Networks and partners",
        networks: "Networks",
        requests: "Partner requests",
        profile: "Our profile",
        networksLead: """
            What the catalogue knows of the networks, and what you note yourselves: contacts, meetings, fees and what the \
            membership gave.
            """,
        noNetworks: "No networks yet.",
        newNetwork: "Another network",
        newNetworkHint: "For a network that is not in the list.",
        addNetwork: "Add the network",
        name: "Name",
        purpose: "What the network is for",
        web: "Website",
        membership: "How the municipality takes part",
        memberSince: "Member since",
        memberUntil: "Member until",
        memberUntilHint: "Leave empty while the membership lasts.",
        nextMeeting: "Next meeting",
        noneYet: "–",
        daysSoon: "Meetings and memberships of networks",
        meeting: "Meeting",
        membershipEnds: "The membership ends",
        ahead: { $0 == 0 ? "today" : $0 == 1 ? "tomorrow" : "in \($0) days" },
        waiting: "Partner requests that wait for an answer",
        publicPage: "The network on the public site",
        noBenefits: "Nothing noted yet. Write it in the form when the membership has given something.",
        ours: "What we note",
        oursHint: "Take a row away by emptying it. No personal identity numbers.",
        save: "Save",
        webWrong: "Website: write the whole address, for instance https://aer.eu.",
        endBeforeStart: "The membership cannot end before it begins.",
        overtakenTitle: "Somebody else has changed this meanwhile",
        overtakenText: "Yours is not saved. Compare, and then save your version, or go back without saving.",
        requestsLead: "Others who look for partners for projects, and requests that we have sent ourselves.",
        noRequests: "No partner requests yet.",
        noneFound: "No partner requests fit the choice.",
        noneOfCase: "No partner requests belong to the case.",
        newRequest: "New partner request",
        allStates: "All states",
        bothDirections: "Both ways",
        state: "State",
        direction: "Direction",
        day: "Day",
        organisation: "Organisation",
        organisationName: "The organisation’s name",
        country: "Country",
        countryHint: "Two letters, for instance FI.",
        organisationNumber: "Organisation number",
        organisationNumberHint: "Swedish ones only. A sole trader’s number is a personal identity number and is not taken.",
        vatNumber: "VAT number",
        pic: "PIC",
        picHint: "Nine digits, from the EU portal.",
        contact: "Contact person",
        contactHint: "Only where one is needed. The details go by themselves after the last day.",
        contactName: "The contact’s name",
        contactEmail: "The contact’s e-mail",
        keptUntil: "The contact is kept through",
        programme: "Programme",
        call: "Call",
        text: "What it is about",
        caseReference: "Case",
        case: "Case",
        caseHint: "The case’s number, for instance UTB-2026-0001. Leave empty where it belongs to none.",
        files: "Get the list",
        details: "Details",
        history: "What has happened",
        newState: "The state is now",
        setState: "Note the state",
        note: "Note",
        noteHint: "For instance what we answered.",
        profileLead: """
            This is what those who look for partners abroad can read. Write short and plain; English is needed, Swedish is \
            shown on the Swedish page.
            """,
        publicProfile: "See the profile on the public site",
        publicProfileEmpty: "The page on the public site is empty until the profile is shown",
        themes: "Themes",
        programmes: "Programmes",
        address: "E-mail address for answers",
        addressHint: "The address of a function, for instance international@municipality.se. Never a person’s.",
        personalAddress: "E-mail address for answers: this is the address of somebody who works here. Give that of a function.",
        offers: "Offers",
        offerHint: "Fill in to add an offer. Empty all its fields to take it away.",
        offerTitle: "Title",
        offerText: "What we want to do",
        offerUntil: "Answer by",
        published: "Show the profile on the public site",
        feesIn: { "Fees \($0)" },
        feesTotal: { "Fees in \($0):" },
        keptWrong: { "The contact can be kept from today through \($0)." },
        keptHint: { "Empty means \($0) months, which is the longest." },
        cut: { "Only the latest \($0) are shown. The file has all." },
        request: { "Partner request: \($0)" },
        projectsOf: { "Projects with \($0) that we know of" },
        englishMissing: { "\($0): English is missing. What is shown must be there in English." },
        inEnglish: { "\($0), in English" },
        inSwedish: { "\($0), in Swedish" },
        offer: { "Offer \($0)" },
        group: {
            switch $0 {
            case .contacts: "Contacts"
            case .meetings: "Meetings"
            case .fees: "Fees"
            case .benefits: "What it gave"
            }
        },
        groupHint: {
            switch $0 {
            case .contacts:
                """
                Only those needed for the work. The last day: empty means 24 months, which is the longest; the contact then \
                goes by itself.
                """
            case .meetings: "Who: write functions rather than names."
            case .fees: "A row for each year and currency."
            case .benefits: "For instance a partner, knowledge or a new company. The case’s number where it helped a case."
            }
        },
        cell: {
            switch $0 {
            case .name: "Name"
            case .role: "Role"
            case .email: "E-mail"
            case .until: "Kept until"
            case .day: "Day"
            case .place: "Place"
            case .participants: "Who"
            case .outcome: "What it gave"
            case .year: "Year"
            case .amount: "Amount"
            case .currency: "Currency"
            case .text: "What"
            case .caseReference: "Case"
            }
        },
        part: {
            switch $0 {
            case .about: "About the municipality"
            case .strengths: "What we are good at"
            case .wanted: "What we look for"
            }
        },
        sheetColumns: [
            ("Direction", "To us or from us."),
            ("Day", "The day that the request came or was sent."),
            ("Organisation", "The organisation’s name."),
            ("Country", "The country’s code."),
            ("Organisation number", "Swedish organisation number."),
            ("VAT number", "VAT number with the country’s code."),
            ("PIC", "Number in the EU portal."),
            ("Programme", "The programme that the request is about."),
            ("Call", "The call that the request is about."),
            ("What it is about", "The request’s text."),
            ("State", "How far the request has come."),
            ("State since", "The day that the state was noted."),
            ("Noted by", "Who noted the state."),
            ("Case", "The case’s number; empty for none."),
        ])
}
