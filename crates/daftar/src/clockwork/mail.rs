//! Sending what lies in the outbox, through a server that takes mail (SMTP).

use std::fmt;
use std::time::Duration;

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use store::outbox::Posted;
use store::{Store, StoreError};
use text::{Lang, Locale, say};
use web::office::tell::{DECISION, MESSAGE};

use super::later;
use crate::config::{Address, Smtp};
use crate::today;

/// How long the server may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Carries mail.
pub struct Postman {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// Why there is no postman, in English: the words of a URL or an address.
#[derive(Debug)]
pub struct PostmanError(String);

impl fmt::Display for PostmanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Postman {
    /// A postman for a server. It is not asked yet.
    ///
    /// # Errors
    /// If URL or address are none.
    pub fn new(smtp: &Smtp, from: &Address) -> Result<Self, PostmanError> {
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(&smtp.0);
        let server = server.map_err(|error| PostmanError(error.to_string()))?.timeout(Some(PATIENCE)).build();
        let from = from.0.parse().map_err(|error: lettre::address::AddressError| PostmanError(error.to_string()))?;
        Ok(Self { server, from })
    }

    /// Sends a letter and notes that, or why not. A failed one is tried again later.
    ///
    /// # Errors
    /// If the store failed.
    pub async fn deliver(&self, store: &Store, letter: &Posted) -> Result<(), StoreError> {
        let id = letter.mail.id;
        match self.send(letter).await {
            Ok(()) => store.mail_sent(id, today::now()).await,
            Err(error) => {
                // The server's words may name the address, which belongs to a person: it is kept with the letter, not in the log.
                tracing::warn!(%id, kind = letter.mail.kind, tries = letter.tries, "a letter was not sent");
                store.mail_failed(id, &error, today::now() + later(letter.tries)).await
            }
        }
    }

    async fn send(&self, letter: &Posted) -> Result<(), String> {
        let to: Mailbox = letter.mail.address.parse().map_err(|_| "this is no mail address".to_owned())?;
        // The same id at each try, so that a reader's program shows a letter once.
        let id = format!("<{}@{}>", letter.mail.id, self.from.email.domain());
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject(&letter.mail.kind, letter.mail.lang.parse().unwrap_or(Lang::En)))
            .message_id(Some(id))
            .header(ContentType::TEXT_PLAIN)
            .body(letter.mail.body.clone())
            .map_err(|error| error.to_string())?;
        self.server.send(message).await.map(drop).map_err(|error| error.to_string())
    }
}

fn subject(kind: &str, lang: Lang) -> &'static str {
    let l = Locale::new(lang);
    match kind {
        "code" => say::letter::subject_code(l),
        "invitation" => say::firm::letter_invitation(l),
        "law" => say::letter::subject_law(l),
        DECISION => say::letter::subject_decision(l),
        MESSAGE => say::letter::subject_message(l),
        "paper" => say::letter::subject_paper(l),
        _ => say::letter::subject(l),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::thread::{self, JoinHandle};

    use store::outbox::{Mail, post};
    use store::{Keys, Place, draw_id};
    use tempfile::TempDir;

    use super::*;

    /// A server that takes one letter and answers as RFC 5321 says; gives what it was told.
    fn server() -> (Smtp, JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let heard = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let mut heard = String::new();
            let mut within = false;
            stream.write_all(b"220 mail.example.org\r\n").unwrap();
            while let Some(Ok(line)) = lines.next() {
                heard.push_str(&line);
                heard.push('\n');
                let answer = match line.as_str() {
                    "." => "250 2.0.0 taken\r\n",
                    _ if within => continue,
                    "DATA" => "354 go on\r\n",
                    "QUIT" => break,
                    _ => "250 mail.example.org\r\n",
                };
                within = line == "DATA";
                stream.write_all(answer.as_bytes()).unwrap();
            }
            heard
        });
        (Smtp(url), heard)
    }

    async fn outbox() -> (Store, TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Place::Folder(folder.path().to_owned()), Keys::new(&[7; 32])).await.unwrap();
        let at = today::now();
        let mail = Mail {
            id: draw_id(at).unwrap(),
            person: None,
            address: "founder@example.org".to_owned(),
            lang: "ur".to_owned(),
            kind: "code".to_owned(),
            body: "آپ کا کوڈ 123456 ہے".to_owned(),
        };
        store.run(vec![post(store.keys(), &mail, at, at).unwrap()]).await.unwrap();
        (store, folder)
    }

    fn postman(smtp: &Smtp) -> Postman {
        Postman::new(smtp, &Address("Desk <desk@example.org>".to_owned())).unwrap()
    }

    #[tokio::test]
    async fn what_lies_in_the_outbox_is_sent_once() {
        let (store, _folder) = outbox().await;
        let (smtp, heard) = server();
        let at = today::now();
        let letters = store.take_mail(at, at + super::super::LEASE, 10).await.unwrap();
        assert_eq!(letters.len(), 1);
        postman(&smtp).deliver(&store, &letters[0]).await.unwrap();
        drop(smtp);
        let heard = heard.join().unwrap();
        for line in [
            "MAIL FROM:<desk@example.org>",
            "RCPT TO:<founder@example.org>",
            "From: Desk <desk@example.org>",
            &format!("Message-ID: <{}@example.org>", letters[0].mail.id),
            // The body in base64 (RFC 2045), as it is not in ASCII.
            "2KLZviDaqdinINqp2YjaiCAxMjM0NTYg24Hbkg==",
        ] {
            assert!(heard.contains(line), "{line}\n{heard}");
        }
        let sent = store.mail(None, 10).await.unwrap();
        assert!(sent[0].sent_at.is_some() && sent[0].error.is_none());
        assert!(store.take_mail(today::now() + super::super::LEASE, at, 10).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_server_that_is_away_is_asked_again_later() {
        let (store, _folder) = outbox().await;
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let at = today::now();
        let letters = store.take_mail(at, at + super::super::LEASE, 10).await.unwrap();
        postman(&Smtp(format!("smtp://{closed}"))).deliver(&store, &letters[0]).await.unwrap();
        let kept = store.mail(None, 10).await.unwrap();
        assert!(kept[0].sent_at.is_none() && kept[0].error.is_some());
        let soon = today::now();
        assert!(store.take_mail(soon, soon, 10).await.unwrap().is_empty(), "not at once");
        let later = soon + jiff::SignedDuration::from_mins(2);
        assert_eq!(store.take_mail(later, later, 10).await.unwrap().len(), 1);
    }
}
