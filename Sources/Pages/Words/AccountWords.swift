import Casework

/// One's own account, and choosing a password.
struct AccountWords: Sendable {
    let title: String
    let name: String
    let roles: String
    let role: @Sendable (StaffRole) -> String
    let passwordTitle: String
    let presentLabel: String
    let newPasswordLabel: String
    let newPasswordHint: String
    let repeatLabel: String
    let change: String
    let sessionsTitle: String
    let browser: String
    let began: String
    let lastSeen: String
    let thisOne: String
    let endOthers: String
    let passwordChanged: String
    let othersEnded: String
    let secondFactorRemoved: String
    let lettersTitle: String
    let lettersAreOn: String
    let lettersAreOff: String
    let turnLettersOn: String
    let turnLettersOff: String
    let lettersOn: String
    let lettersOff: String
    let welcomeTitle: String
    let welcomeText: @Sendable (String) -> String
    let choose: String
    let goneTitle: String
    let goneText: String
    let presentWrong: String
    let tooShort: @Sendable (Int) -> String
    let tooLong: @Sendable (Int) -> String
    let common: String
    let guessable: String
    let notRepeated: String

    func text(_ notice: AccountPage.Notice) -> String {
        switch notice {
        case .passwordChanged: passwordChanged
        case .othersEnded: othersEnded
        case .secondFactorRemoved: secondFactorRemoved
        case .lettersOn: lettersOn
        case .lettersOff: lettersOff
        }
    }
}

extension AccountWords {
    static let swedish = AccountWords(
        title: "Mitt konto",
        name: "Namn",
        roles: "Roller",
        role: { role in
            switch role {
            case .coordinator: "samordnare"
            case .officer: "handläggare"
            case .economist: "ekonom"
            case .head: "chef"
            case .registrar: "registrator"
            case .reader: "läsare"
            }
        },
        passwordTitle: "Byt lösenord",
        presentLabel: "Nuvarande lösenord",
        newPasswordLabel: "Nytt lösenord",
        newPasswordHint: "Minst 12 tecken. Flera ord efter varandra är lättare att minnas än enstaka tecken.",
        repeatLabel: "Nytt lösenord en gång till",
        change: "Byt lösenord",
        sessionsTitle: "Här är du inloggad",
        browser: "Webbläsare",
        began: "Inloggad",
        lastSeen: "Använd senast",
        thisOne: "den här",
        endOthers: "Logga ut överallt utom här",
        passwordChanged: "Lösenordet är bytt. Du är utloggad överallt utom här.",
        othersEnded: "Du är utloggad överallt utom här.",
        secondFactorRemoved: "Tvåstegsinloggning är avstängd.",
        lettersTitle: "Brev om ärenden",
        lettersAreOn: "När någon ger dig ett ärende får du ett brev med e-post, om servern kan skicka sådana.",
        lettersAreOff: "Du får inga brev när någon ger dig ett ärende. Påminnelser om åtaganden kommer ändå.",
        turnLettersOn: "Slå på breven",
        turnLettersOff: "Stäng av breven",
        lettersOn: "Du får brev när någon ger dig ett ärende.",
        lettersOff: "Du får inga brev längre när någon ger dig ett ärende.",
        welcomeTitle: "Välj ett lösenord",
        welcomeText: { "Välkommen \($0). När du har valt ett lösenord är du inloggad." },
        choose: "Spara och logga in",
        goneTitle: "Länken gäller inte längre",
        goneText: "Den har använts eller är äldre än två dygn. Be den som bjöd in dig om en ny.",
        presentWrong: "Det nuvarande lösenordet stämmer inte.",
        tooShort: { "Lösenordet är för kort. Välj ett med minst \($0) tecken." },
        tooLong: { "Lösenordet är för långt. Välj ett med högst \($0) tecken." },
        common: "Lösenordet är ett av de vanligaste och gissas lätt. Välj ett annat.",
        guessable: "Lösenordet innehåller namnet på dig, kommunen eller tjänsten och gissas lätt. Välj ett annat.",
        notRepeated: "Lösenorden är inte lika. Skriv samma lösenord i båda fälten.")
}

extension AccountWords {
    static let english = AccountWords(
        title: "My account",
        name: "Name",
        roles: "Roles",
        role: { role in
            switch role {
            case .coordinator: "coordinator"
            case .officer: "officer"
            case .economist: "economist"
            case .head: "head"
            case .registrar: "registrar"
            case .reader: "reader"
            }
        },
        passwordTitle: "Change password",
        presentLabel: "Present password",
        newPasswordLabel: "New password",
        newPasswordHint: "At least 12 characters. Several words in a row are easier to remember than odd characters.",
        repeatLabel: "New password once more",
        change: "Change password",
        sessionsTitle: "Where you are signed in",
        browser: "Browser",
        began: "Signed in",
        lastSeen: "Last used",
        thisOne: "this one",
        endOthers: "Sign out everywhere but here",
        passwordChanged: "The password has been changed. You have been signed out everywhere but here.",
        othersEnded: "You have been signed out everywhere but here.",
        secondFactorRemoved: "Two-step sign-in is off.",
        lettersTitle: "Letters about cases",
        lettersAreOn: "When somebody gives you a case you get a letter by e-mail, if the server can send any.",
        lettersAreOff: "You get no letter when somebody gives you a case. Reminders of obligations come all the same.",
        turnLettersOn: "Turn the letters on",
        turnLettersOff: "Turn the letters off",
        lettersOn: "You get a letter when somebody gives you a case.",
        lettersOff: "You no longer get a letter when somebody gives you a case.",
        welcomeTitle: "Choose a password",
        welcomeText: { "Welcome \($0). Once you have chosen a password you are signed in." },
        choose: "Save and sign in",
        goneTitle: "The link is no longer good",
        goneText: "It has been used, or is more than two days old. Ask whoever invited you for another.",
        presentWrong: "The present password is not right.",
        tooShort: { "The password is too short. Choose one of at least \($0) characters." },
        tooLong: { "The password is too long. Choose one of at most \($0) characters." },
        common: "The password is one of the commonest and easily guessed. Choose another.",
        guessable: "The password holds your name, the municipality's or the service's and is easily guessed. Choose another.",
        notRepeated: "The passwords differ. Type the same password in both fields.")
}
