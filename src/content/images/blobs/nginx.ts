// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/nginx",
  "tags": [
    "latest",
    "1",
    "1.27",
    "1.27.5",
    "bookworm",
    "mainline"
  ],
  "index": "sha256:31215f438757a37e05f65074afb6d9ab7fc962df9500ef8a888511a256058609",
  "content": {
    "sha256:839ad6c466d0f7139f7a00452d8328a0e06b300531dd4acfb3712b58beaf337e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1dXW+jRhTNM7/CdV/aSjHfICHloWqidqXdpEp3K/UpwjBrI2PG4iN2/n3v4F2rTrKpQDs3s+tzFBkwEEgO596ZO5c786I60w2HEMdxvyQ8Xvbrbui4Xhz4++/paOds4nVNbeu+wa5p05ouqf2/YCbmUrY2B/9hOID/KPbjs0nI8Q84cf5zca+b/jH8h6EH/jkg2sxI/gPon43/XMyLtLq7F3VTSA3eVhEcBcEL/EfH/LtuQI/LhIWTE+ff9Waua53oHw/s9b9ZLXQ6geH2Pw7iAPaflX/1Mcs+Lmb5V38UBvNP9t9xwf9r8Z/LbCVqRv9PYj/m3wuV/uH/9WOTtstzscvKLhcTWwVcmmVaC/UM2L9YX9q7TivaC+/5feh/Uctuo9n/v6R/MveP/X/kUf8f+tePmuJ/yS5xEitPxVpWtO4mFgVdacVLrO12e56nbUpbvp9YXUN9RHWIQydUsn9waJPCNX6QwB58o/qXzXktSpE2wpD4v0tL0r83m/U+pyzm+u4R7T97kzbNNn89++8H4dPxH8R/eO2/k/Sr9v6THIA9T5vlf72Cm3za2DcElY84rNmVLOWiqA6ew0v6/c8fdOxV6OfwhX2f1jZtPXNSJecyfzh4m/3npy/poErsiqYVFd38k1Nh5r+IpVwLE8f/PMR/WEC+Vfs1xoz/R8R/P/6v+wZPnP+1yItUswEYEf91Qh/6Z+G/0p7+MWr8N8b4PwvkxlD+I/DPgU1NgV4G/sOh+V/U/wP/PP0/lvb/U95f5J9CAuCfg/+uMtH+R7QA/wxQcRLj+n+u4/vk//v+n+4bPHX+ayPzfyNKCYT+Ofh/aFj4H9j+i1zYfxa06w0H/+6w+B/pH/lfLFAu1kj7j/Y/G/9qqMyw+K+v8v/BPx//arD31finwb5H7X+PUsIw/s+AH3+Yi1Juc5GtJvOueZjLHYbLT1D/Wdq+nv1/qn8noP4f9A/9Azz6z03z/9A/9A+w6V9kS2mU/pH/C/0DfPqv7o1q/0dU/wP6h/4BHv1/TEtdr3+N0b8f0/gP9A/9Azz6X8qmrdK1FhMwXP8EtP+hf4BN/4Xm938H6Z/qP8T0/g/0D/0DPPpfFWVpUvzPR/0X6B9g03/ZGOX/Y7T/oX+AT/8bjQWAxsT/Ef+D/gE+/evL/hn1/l8Ykv49nUlJ0P8x/6UQumqAjrD/gYPxX9h/gE3/rewyXbZ2jP49tP+gf4BP/3WnK/1jVPw3RP439A+w6F/V19Z5jVHv/6L+Iyv/OmvA/1/9b4+KvT7K//HV/J+w//rx5+3V+/f/3F3/+u7qYnrZTwQ4+f36g/22qLrdxPUmP9EMsautrNc/T63nj5paf1/d/vXm5vruzeXF1PUO22rj6PzPx/12c3nV/67P+yw6cz8LofXHzburuw+3by+my7bdNImtyoHP9jtnsl7YU/inr61/maWlRg8wwv5HFC6E/WflX18VkOHzvzkB5n/l5l9fK3AU/6j/wsZ/P1eGWe3/MED9Nz7++zn9jOI/VuM/4F8/1Hw7uq8xpv67mv8D/PPwn6XZ0jD9Rx70z8a/ifE/lf8N/vn41zkH/Ij2P00ADf7Z+Jdap/8fpX/0//j4110Denj957h//x/8AwAA6MO/vBc5MgCUAAA=",
      "publicSize": {
        "packed": 28227259,
        "unpacked": 74806272
      }
    },
    "sha256:88e21b9e48bf8f1404d6daee4ab5c9eb46d266f39ce833b10253a58872e2519e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1a3W6bMBTuNU/haneTGsxfmEjUm23X28WkaVeVA26wRmxkm5Jq2rvv2KbpkqZSu6UkVX2UGP+C4fg75/iDSpQ/qbygXMvbVjCuJ1V4dmDBIHmW2SPI7tHmozQHSaPpND/DUZSn+Axlh57IPumUJhKmMsa1TlCoLsOlFF37gtcwCp6m6aP6j5JoW/84n06TMzSKTt64/qUQulgXuAgqQleCQz4qggUzmbgI+r6/qIgmUEqSIugUlcp0wTCAC7twoDjNsiSFiiXja9sKp3ijz/M14t/q7eBW/z/sP87zJPX2f1z9l4Jfv4Dz/zf/H2Gw/17/R9B/Ra9J1+iJKY7k/+M429F/kuSZ9/9jCDj0GyrRrwCBNExpyk0O5AOe2UrX44qTFYUeoiRNLZSeBW4ElDUTHIXDKYyYmAIOYadkqGoi6bDCar1q3DmNMF7R9XCY3Df9Dn772OEY+F+xFZ3o25aq0eP/KHm4/wP/7/H/8mIVPmBX07W2IEXIppA4TNqGUinIQurq2IosadjyJUKQzDxqXzv+bXpIt/9k/GfQtot/oAQ8/ke5ffD+yOp+FvRCAhl41UpRUqXALiDSaTELqJRCXjUCsB7eEBlCblg0tmViWrjQrKSzoGXVnYcPZceHZQW1EDHQG+AZ76zNcDFYcJyWJoaAy0U4To0pCWqt26Ef42XTVRB7uHPuc1jOIg2R65Wpgpm3bcNccBKKUlN9obSkZLBopDR36G7pwU25RnNXdxEQr65ZM0xB8MEAPjavIZB+b7F06obRTLslSvXV8fi/NNnd/2GcxB7/o/J/uLDZ0KVAAIYLouq/WcGoGAousDcc4SYXcgFwYXzDHMaFbd/faZtVhN+mwiIRSnsGcbEQ1e2GbXTpUAmdOF3b3QtM/uHQv4hJ87dlZEzfzkgz6Jo0ir6ZYOb+WZlnciT+L4538T9N/f5/FHl3vqCN6Cta/nRRgA/j31j8t83RnAT/D/Rv7vn/o+jfbPwPvQier/8Y+/f/R9R/hh0jOxb/98D/J0ni/f8oMj//9OXjtx9fP1vK7zKYa6YbevnZ7OvnoSsE8zq6/FZT1ALlh0rCYa+PFhSpWvQcSbasNWz/+8k8hH4+fnj9+L9/JzMO/vNd/j/FydTj/4j4/06bUsALPy3cruB8yxbsaTXIn7fWSvR0Mbw0BI4M6ZopBEyYJoxDjWH9FFiK1huKk5Bt5vNEvv+JcGb4Px//ja3/e+b74PrPzXddT9V/mpnvP2L4GOUmVLoSnfb6H0P/m9c5h8f/8/SfpuD/N/qHaXn9e/Hixcth5Q9vYWMkADQAAA==",
      "publicSize": {
        "packed": 43955431,
        "unpacked": 117196288
      }
    },
    "sha256:c4f44b45ae889476b244ebdcddbf3ecf6da99b176082e576880fe74f7b747414": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA0vJT85OLdJNzSspqizIz8wr0SvOYKAyMAACc1NTMA0E6LSBgZERg6GJORCYGJqZmTMYGBoZmJgzKBhQ2yHYQGlxSWIR0Cn0sGsQAmXFpNSc/PKU1ORshbz0zLwKrhEaEKNgFIyCUTDCAADqWphmAAgAAA==",
      "publicSize": {
        "packed": 629,
        "unpacked": 1620
      }
    },
    "sha256:f80a2b0e9e01e8e5a942c1d243d0cc695264e8128c3c5da9e97a073b75b54bc5": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SQQ6CMBAF0K49RQ3rwjRAaziDNzAuQMbQSFrSDiTc3kZ37nBhjPZt/vJPJr93lxt6gZb8OjljKe8LCWI0gdAKZ4WZFiW6VfR4beeR8jCwrSDSdf3I6DUBVMlkpaNKKqUZSF1WwDhsbnrDHKj18ZRPdH2hbF90xhZh2GX8iBQ4DcgD+gU9f46AO8tPTXNuDsDJuXz3p59KkiT5LXf0/DjbAAgAAA==",
      "publicSize": {
        "packed": 955,
        "unpacked": 2125
      }
    },
    "sha256:f456fd49421dc728624ac3336e0be900a2f2ad905f0bccd1da1a13d28ef52b9b": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3RwQ6CMAwG4J15ihnOwBbZeAvfYUINRGxNO0l8eydHb3IwRvdd/qSXv2kH6s/AFWDk+5UmjPXQWFfN1Ie5YhCaF2CpARcZ1UYm6ZxbM3lNY7xTtu2S1nrfKWP93hmlzdbCd9wkBk6rfKLrC5W75jhhI2NR6gNFEB1H0BguoAX4+XtNp3XWE8YwIXBd/OmtsizLfskDV0OqrgAIAAA=",
      "publicSize": {
        "packed": 402,
        "unpacked": 389
      }
    },
    "sha256:e21d4d7ecab5c7e5fb45c88d81389b4071da4c07c644569661c893212433312f": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SsQrDIBAGYOc8hSWzUUOib9D30EaI1GjwTKBv36NLoVszlNL6LYc43HH3T+lydZm5WPJtTT6WbuK9wPcOm4XCUmTFLWswxUEHMzlCID2Oj4peK34KIgeNBqmUJkIqrXtCxaFub9qgmIyjfKLXF2pP3PrIYW5aevYhAMXT+5zigpGgu8ne2OCAYjISfSah+dN1VVVV/Yw71/r+1AAIAAA=",
      "publicSize": {
        "packed": 1208,
        "unpacked": 3018
      }
    },
    "sha256:a5c1b7b17a78de62f3c10e6d1add567f8a80bd987ab42dea078f39dadd2267cf": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+3SMQ7CMAwF0Mw9hVHntq5omwNwASTEAUhrlAqRVHEi1NsTysZGB4Qgb/Hwh29ZHmx/IVeQ8W6e7Gh8OVRbLHwwVNyse2STsz0xE5esxRoYybZdZvQ6EbtG1I2MmrrrpMBaIrYCcFXbmwL7k4urfKLrC+WbSo2mYp3lcCDP4DWBCVdFDuwZni/AoOYl2O2PXGZ/eqokSZKfcgfRcBmPAAgAAA==",
      "publicSize": {
        "packed": 1398,
        "unpacked": 4619
      }
    },
    "sha256:bc7e33add4bd584b172775fe87f1e6262d024854aa4ed87db5ee84b316491ba2": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"ExposedPorts\":{\"80/tcp\":{}},\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"NGINX_VERSION=1.27.5\",\"NJS_VERSION=0.8.10\",\"NJS_RELEASE=1~bookworm\",\"PKG_RELEASE=1~bookworm\",\"DYNPKG_RELEASE=1~bookworm\"],\"Entrypoint\":[\"/docker-entrypoint.sh\"],\"Cmd\":[\"nginx\",\"-g\",\"daemon off;\"],\"Labels\":{\"maintainer\":\"NGINX Docker Maintainers <docker-maint@nginx.com>\"},\"StopSignal\":\"SIGQUIT\"},\"created\":\"2025-04-16T14:50:31Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NGINX_VERSION=1.27.5\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_VERSION=0.8.10\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV PKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV DYNPKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"RUN /bin/sh -c groupadd --system --gid 101 nginx && apt-get install -y nginx # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY docker-entrypoint.sh / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENTRYPOINT [\\\"/docker-entrypoint.sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"EXPOSE map[80/tcp:{}]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"STOPSIGNAL SIGQUIT\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"CMD [\\\"nginx\\\" \\\"-g\\\" \\\"daemon off;\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:e3cd041d48b0793a2c1b2d70ebbddc2b343428602f4c7ba701043800f76f2a55\",\"sha256:3bbd276795a1dc2f797325034d6fa1b0de4cfb394cd9a4dcd4eb7b9b1f1b889c\",\"sha256:3b248deb922fe6f571dc3e35e6d5f15d9f171b7c4ed425fde0da3d69bae5f68d\",\"sha256:640d666a9dfce8e4b1a67f8d3d7ef9417f29ee1b82b8f2eae2096e8b67d914f3\",\"sha256:fefce8ab77febb70aa7f96c4116eb1e19d26536903a3731a05e24d8894bfdec0\",\"sha256:11eeb763b81ad91a142ab81a62285de4740a1589bac29ffe5bb5c60aec5aa2ac\",\"sha256:e25b126ef4a4790fd6d4d7dbcbdae2f3fbf2cbca0f476324ab6db5d527702043\"]}}"
    },
    "sha256:c3ae838b5a2187aa19a808efcf6f0bc22366ec928b2c28632a9db2ce969a0bec": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:bc7e33add4bd584b172775fe87f1e6262d024854aa4ed87db5ee84b316491ba2\",\"size\":3445},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:839ad6c466d0f7139f7a00452d8328a0e06b300531dd4acfb3712b58beaf337e\",\"size\":1241},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:88e21b9e48bf8f1404d6daee4ab5c9eb46d266f39ce833b10253a58872e2519e\",\"size\":994},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:c4f44b45ae889476b244ebdcddbf3ecf6da99b176082e576880fe74f7b747414\",\"size\":124},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f80a2b0e9e01e8e5a942c1d243d0cc695264e8128c3c5da9e97a073b75b54bc5\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f456fd49421dc728624ac3336e0be900a2f2ad905f0bccd1da1a13d28ef52b9b\",\"size\":167},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:e21d4d7ecab5c7e5fb45c88d81389b4071da4c07c644569661c893212433312f\",\"size\":170},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:a5c1b7b17a78de62f3c10e6d1add567f8a80bd987ab42dea078f39dadd2267cf\",\"size\":172}]}"
    },
    "sha256:31215f438757a37e05f65074afb6d9ab7fc962df9500ef8a888511a256058609": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:c3ae838b5a2187aa19a808efcf6f0bc22366ec928b2c28632a9db2ce969a0bec\",\"size\":1327,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
