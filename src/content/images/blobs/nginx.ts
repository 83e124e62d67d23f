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
  "index": "sha256:74634482a338b84cb61cf01f1e8e6ffadd4238042990267533eb6b8de8c78c5f",
  "content": {
    "sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iRhiGc82voPSmrRSMz5KlXFQNalfaTap0t1LVi2hsT8DCeJAPQP59P5tdVHKS8Ga+zC7vqwhsbAcnr5/55jxxVpzp1oQUhmH3Tnr43m3b/sR2Qs/dfU5nT86GTlOVlu4bbKpalPSV2v8LZipWqrY4/Pf9I/wPQjc8G/oc/4AT9z+Va9329/Hf9x34zyFZJ0b674F/Nv9TGWeiuF3LssqUhmjbGhx43gv+B4f+27ZHj8uQxZMT9992xrY9ONE/Htrxv1rMdAaB49P/0As9pP+s/rcv4+RuNk5f/VE42n9K/yc2/H8r/1OVLGTJGP8J9kP/Hb/lH/Ffv1ainp/LbZI3qRxabYVLNRelbJ8B65fBc0eXoqCjiJ7fB/+zUjUrzfH/Jf4puX8Y/wOHyv/gX79Kqv+LttEkGqRCLlVB23Y0oEpX2nCiwWazOU9FLWjPdaNBU1EZsT1lQhcUqntwaJeqa1wvQnrwjfKvqvNS5lJU0pD6f5veiX9nPO5iTp7F+u4R+T9rJapqk75d+u96/uP2H9T/8Kb/k6jbtHavFACsWFTz/0cFO/q8s8sItjFiv2UVKlezrNhHDifqjj990mFUoZ/9B9ZalBbtPXFRoWKV3u+jze7184d0UiG3WVXLgm7+0aVI5p/VXC2lie1/Dup/WESxVft39Gn/D8j/rv1f9w2euP9LmWZCcwLQo/534rvgn8X/Qnv3j17tvyHa/1mkVob6H8B/Dq1Kquhl8N8/tv8Xlf/gP0/5jyX//9j3F/2nKgH4z+F/U5iY/gf0Bv8Z1NaTGFf+syeuS/G/K//pvsFT9780sv9vQF0CwT+H//cVi/9H5v8CG+k/i+rlisN/+7j6P+If/b9Y1IZYI9N/5P/Z/G+bygyr/3Xb/v/wn8//f9/Sf2rse+C/b1P6j/Z//frxh1jmapPKZDGMm+o+Vls0l58g/21nD2P4tycOdQkF/+AfYuI/EbU58Z+6F3tU/wP+wT/Ew39qWvwH/+AfYuNfJnNlFP/o/w/+IT7+i7VR+f+A5v8B/+Af4uH/TuS6hn/24d8NUf8P/iE2/mel1DYFRJ/8v4v6f/APsfE/V1VdiKWWLMDx/JNQ/gf/EBv/meb5P47s/0MDwMA/+Ie4+F9keW5U/h/zv4F/iI3/vDIq/ofI/4N/iI//5SLNXnHK56+N/147/gf8g3+Ih/9VmRX1nTH8d+M/wT/4h5j41zgBcJ/+P2j/B/8QH//lEuV/8A/+T5V/faN/es3/5fsU/x2dg5LA/6H/udTWAaxX/Q/6fyP9h9j4r2WlbQB4n/ZfH+M/wT/Ex79qEl15rT7x30H9D/iH+PgvG13DvxD/wT9kOP+NrsEffcv/GP8F/iE2/jeJvu/o1f5D87+Df/APMfE/V2KZGRP//QDjv8A/xMJ/u76+zu/oNf8/1n9l9V9V56XMpdAxCVBrcOB5z/rv0GLPD8b/uy7af1n0583048d/bq9+/TC9GF3KOBPF8PerT9b7rGi2Q9sZ/hQrtdiocvnzaPD0WaPB39Obv95dX92+u7wY2c5+v905uP7Leb9dX0673/Xl2ICuTLtfO/jj+sP09tPN+4vRvK5XVWRZm81mvDs4VuXMGiE+vTb/KhG5xgjQI/0PqLsQ0n9W//WtAnS0/1T/58F/Zv/15QJ7+Y/1n9j8b5dY1VkA6JH++x7Wf+Tzfy5KaVb8D9v+n/Bfv9bCyPUffSoSwn8m/xORzA3jP3DAP5v/Jtb/tfM/wX8+/9PVYqbrIeiR/3d88M/nv9JmfW/+Uf7j81/3GvDHr/8edvP/w38IgiB9+g9U2QZIALgAAA==",
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
    "sha256:7c3d139d510e95cd106bb201ec764580e684916e02088f78cc7c27f26c3fadfe": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"ExposedPorts\":{\"80/tcp\":{}},\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"NGINX_VERSION=1.27.5\",\"NJS_VERSION=0.8.10\",\"NJS_RELEASE=1~bookworm\",\"PKG_RELEASE=1~bookworm\",\"DYNPKG_RELEASE=1~bookworm\"],\"Entrypoint\":[\"/docker-entrypoint.sh\"],\"Cmd\":[\"nginx\",\"-g\",\"daemon off;\"],\"Labels\":{\"maintainer\":\"NGINX Docker Maintainers <docker-maint@nginx.com>\"},\"StopSignal\":\"SIGQUIT\"},\"created\":\"2025-04-16T14:50:31Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NGINX_VERSION=1.27.5\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_VERSION=0.8.10\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV NJS_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV PKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENV DYNPKG_RELEASE=1~bookworm\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"RUN /bin/sh -c groupadd --system --gid 101 nginx && apt-get install -y nginx # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY docker-entrypoint.sh / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 10-listen-on-ipv6-by-default.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 15-local-resolvers.envsh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 20-envsubst-on-templates.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"COPY 30-tune-worker-processes.sh /docker-entrypoint.d # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"ENTRYPOINT [\\\"/docker-entrypoint.sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"EXPOSE map[80/tcp:{}]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"STOPSIGNAL SIGQUIT\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-16T14:50:31Z\",\"created_by\":\"CMD [\\\"nginx\\\" \\\"-g\\\" \\\"daemon off;\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:6bcbbb06ba92c42cf16ae59ab7061acb889352afc36505e6e078cee65f599c40\",\"sha256:3bbd276795a1dc2f797325034d6fa1b0de4cfb394cd9a4dcd4eb7b9b1f1b889c\",\"sha256:3b248deb922fe6f571dc3e35e6d5f15d9f171b7c4ed425fde0da3d69bae5f68d\",\"sha256:640d666a9dfce8e4b1a67f8d3d7ef9417f29ee1b82b8f2eae2096e8b67d914f3\",\"sha256:fefce8ab77febb70aa7f96c4116eb1e19d26536903a3731a05e24d8894bfdec0\",\"sha256:11eeb763b81ad91a142ab81a62285de4740a1589bac29ffe5bb5c60aec5aa2ac\",\"sha256:e25b126ef4a4790fd6d4d7dbcbdae2f3fbf2cbca0f476324ab6db5d527702043\"]}}"
    },
    "sha256:b4db125e6e79f6a285bad0baa46849d586ad8301e50a70fa05cd913e25428992": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:7c3d139d510e95cd106bb201ec764580e684916e02088f78cc7c27f26c3fadfe\",\"size\":3445},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8\",\"size\":1378},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:88e21b9e48bf8f1404d6daee4ab5c9eb46d266f39ce833b10253a58872e2519e\",\"size\":994},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:c4f44b45ae889476b244ebdcddbf3ecf6da99b176082e576880fe74f7b747414\",\"size\":124},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f80a2b0e9e01e8e5a942c1d243d0cc695264e8128c3c5da9e97a073b75b54bc5\",\"size\":175},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:f456fd49421dc728624ac3336e0be900a2f2ad905f0bccd1da1a13d28ef52b9b\",\"size\":167},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:e21d4d7ecab5c7e5fb45c88d81389b4071da4c07c644569661c893212433312f\",\"size\":170},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:a5c1b7b17a78de62f3c10e6d1add567f8a80bd987ab42dea078f39dadd2267cf\",\"size\":172}]}"
    },
    "sha256:74634482a338b84cb61cf01f1e8e6ffadd4238042990267533eb6b8de8c78c5f": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:b4db125e6e79f6a285bad0baa46849d586ad8301e50a70fa05cd913e25428992\",\"size\":1327,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
